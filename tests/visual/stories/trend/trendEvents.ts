import { firstDay, lastDay } from '../../../../src/lib/dataset/time';
import { drawTrend } from '../../drawTrend';
import type { Story } from '../../drawPicture';
import { ATTITUDE, ATTITUDE_BREAKS } from '../../attitude';

const DATES = [
	'2005',
	'2006-01-26',
	'2009-07-03',
	'2009-08',
	'2009-09-09',
	'2009-09-20',
	'2014-03-18',
	'2014-05-05',
	'2019-12',
	'2021-12-28',
	'2022-02-24'
];

/** Days as uprights, a year as a box, numbers in two rows and as a span, beside those of breaks. */
export const story: Story = {
	title: 'Events, with days, a month and a year, some close to each other',
	model: drawTrend(ATTITUDE, {
		breaks: ATTITUDE_BREAKS,
		isJoined: false,
		widthPx: 760,
		events: DATES.map((date, index) => ({
			number: index + 1,
			fromMs: firstDay(date),
			toMs: lastDay(date),
			event: { id: date, date, title: '', country: '', category: 'law', sourceIds: [], note: '' }
		}))
	})
};
