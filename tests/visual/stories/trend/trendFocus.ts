import { trendModel } from '../../../../src/lib/chart/trend/trendModel';
import type { Story } from '../../drawPicture';
import { ATTITUDE, ATTITUDE_BREAKS } from '../../attitude';

/** The series in focus is drawn over those put back. */
export const story: Story = {
	title: 'One series in front',
	model: trendModel(
		ATTITUDE.map((series) => ({ ...series, isDimmed: series.name !== 'Indifferent' })),
		{ breaks: ATTITUDE_BREAKS, isJoined: false, widthPx: 760 }
	)
};
