import { drawTrend } from '../../drawTrend';
import type { Story } from '../../drawPicture';
import { ATTITUDE, ATTITUDE_BREAKS } from '../../attitude';

/** Dashed across breaks and gaps; the marks of the breaks stay. */
export const story: Story = {
	title: 'The same, joined across breaks and gaps',
	model: drawTrend(ATTITUDE, { breaks: ATTITUDE_BREAKS, isJoined: true, widthPx: 760 })
};
