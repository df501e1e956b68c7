import { drawTrend } from '../../drawTrend';
import type { Story } from '../../drawPicture';
import { sixSeries } from '../../figures';

/** Names moved apart, each with a leader to its mark. */
export const story: Story = {
	title: 'Six lines that end close together',
	model: drawTrend(sixSeries(['Stalin', 'Lenin', 'Pushkin', 'Peter the Great', 'Putin', 'Gagarin']), {
		breaks: [],
		isJoined: false,
		widthPx: 760
	})
};
