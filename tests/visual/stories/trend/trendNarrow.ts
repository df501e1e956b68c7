import { drawTrend } from '../../drawTrend';
import type { Story } from '../../drawPicture';
import { ATTITUDE, ATTITUDE_BREAKS } from '../../attitude';

export const story: Story = {
	title: 'The same on a phone of 320 pixels',
	model: drawTrend(ATTITUDE, { breaks: ATTITUDE_BREAKS, isJoined: false, widthPx: 320 })
};
