import { drawTrend } from '../../drawTrend';
import type { Story } from '../../drawPicture';
import { plotSeries, tell } from '../../plotSeries';

export const story: Story = {
	title: 'A single reading',
	model: drawTrend(
		[plotSeries({ name: 'Positive', tone: 'positive', marker: 'circle' }, tell({ '2012-10': '45' }, 4))],
		{ breaks: [], isJoined: false, widthPx: 760 }
	)
};
