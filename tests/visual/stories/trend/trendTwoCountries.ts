import { drawTrend } from '../../drawTrend';
import type { Story } from '../../drawPicture';
import { breakBetween, plotSeries, tell } from '../../plotSeries';

/** A break concerns one country only; a line that ends early carries its name at its end. */
export const story: Story = {
	title: 'A line that stops early, and a break in one of two countries',
	model: drawTrend(
		[
			plotSeries(
				{ name: 'Russia', tone: 'hue-1', marker: 'circle' },
				tell({
					'2010-04': '28',
					'2012-04': '28',
					'2014-04': '33',
					'2016-04': '28',
					'2018-04': '40',
					'2021-05': '56'
				})
			),
			plotSeries(
				{ name: 'Ukraine', tone: 'hue-2', marker: 'square', country: 'UKR' },
				tell({ '2010-04': '30', '2012-04': '23', '2014-04': '17', '2016-04': '16' })
			)
		],
		{ breaks: [breakBetween('2016-04', '2018-04', 'scale')], isJoined: false, widthPx: 760 }
	)
};
