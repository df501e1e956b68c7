import { drawTrend } from '../../drawTrend';
import type { Story } from '../../drawPicture';
import { ATTITUDE, ATTITUDE_BREAKS } from '../../attitude';

/** The series in focus is drawn over those put back. */
export const story: Story = {
	title: 'One series in front',
	model: drawTrend(
		ATTITUDE.map((series) => ({ ...series, isDimmed: series.name !== 'Indifferent' })),
		{ breaks: ATTITUDE_BREAKS, isJoined: false, widthPx: 760 }
	)
};
