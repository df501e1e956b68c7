import { drawTrend } from '../../drawTrend';
import type { Story } from '../../drawPicture';
import { sixSeries } from '../../figures';

/** Names too long for a gutter stand in rows over the plot, with their markers. */
export const story: Story = {
	title: 'Six long names on a phone',
	model: drawTrend(
		sixSeries([
			'Without Stalin the war would not have been won',
			'A cruel, inhuman tyrant, guilty of the deaths of millions',
			'A wise leader',
			'Our people will always have need of a leader like Stalin',
			'Political repressions cannot be justified',
			'Hard to say'
		]),
		{ breaks: [], isJoined: false, widthPx: 320 }
	)
};
