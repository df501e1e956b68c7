import { drawTrend } from '../../drawTrend';
import type { Story } from '../../drawPicture';
import { plotSeries, tell } from '../../plotSeries';

/** Few readings: every value stands at its mark. */
export const story: Story = {
	title: 'Two lines with a value at each mark',
	model: drawTrend(
		[
			plotSeries(
				{ name: 'Regret', tone: 'hue-1', marker: 'circle' },
				tell({
					'2012-11': '49',
					'2014-11': '54',
					'2016-11-18/2016-11-21': '56',
					'2017-11': '58',
					'2018-11': '66'
				})
			),
			plotSeries(
				{ name: 'Do not regret', tone: 'hue-2', marker: 'square' },
				tell({
					'2012-11': '36',
					'2014-11': '28',
					'2016-11-18/2016-11-21': '28',
					'2017-11': '26',
					'2018-11': '25'
				})
			)
		],
		{ breaks: [], isJoined: false, widthPx: 760 }
	)
};
