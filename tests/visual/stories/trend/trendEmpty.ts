import { drawTrend } from '../../drawTrend';
import type { Story } from '../../drawPicture';
import { plotSeries, tell } from '../../plotSeries';

export const story: Story = {
	title: 'Nothing that could be drawn',
	model: drawTrend(
		[plotSeries({ name: 'Positive', tone: 'positive', marker: 'circle' }, tell({ '': '45', '2019': '' }))],
		{ breaks: [], isJoined: false, widthPx: 320 }
	)
};
