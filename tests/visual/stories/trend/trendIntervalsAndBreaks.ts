import { drawTrend } from '../../drawTrend';
import type { Story } from '../../drawPicture';
import { ATTITUDE, ATTITUDE_BREAKS } from '../../attitude';

/** Bands stop where lines stop; two breaks between the same surveys have two numbers. */
export const story: Story = {
	title: 'Three lines with intervals, breaks and a gap',
	model: drawTrend(ATTITUDE, { breaks: ATTITUDE_BREAKS, isJoined: false, widthPx: 760 })
};
