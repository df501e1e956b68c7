import type { Break } from '../../src/lib/dataset/types';
import type { PlottedSeries } from '../../src/lib/chart/series/plotted';
import { breakBetween, plotSeries, tell } from './plotSeries';

const positive = {
	'2001-04': '38',
	'2006-04': '36',
	'2008-10-17/2008-10-20': '31',
	'2010-04': '32',
	'2012-10-19/2012-10-22': '28',
	'2014-12-19/2014-12-22': '39',
	'2015-03': '39',
	'2016-03-11/2016-03-14': '37',
	'2017-01-20/2017-01-23': '46',
	'2018-03-23/2018-03-27': '40',
	'2019-03-21/2019-03-27': '51',
	'2021-05': '60',
	'2023-06-22/2023-06-28': '63'
};
const indifferent = ['12', '19', '28', '35', '34', '30', '30', '32', '22', '28', '26', '28', '23'];
const negative = ['43', '38', '29', '22', '23', '20', '20', '17', '21', '16', '14', '11', '8'];

function sameDates(values: string[]): Record<string, string> {
	return Object.fromEntries(Object.keys(positive).map((when, index) => [when, values[index] ?? '']));
}

/** Three answers to one question over many surveys, much as Levada's attitude to Stalin. */
export const ATTITUDE: PlottedSeries[] = [
	plotSeries({ name: 'Positive', tone: 'positive', marker: 'circle' }, tell(positive, 3.9)),
	plotSeries({ name: 'Indifferent', tone: 'neutral', marker: 'diamond' }, tell(sameDates(indifferent), 3.7)),
	plotSeries({ name: 'Negative', tone: 'negative', marker: 'square' }, tell(sameDates(negative), 3.2))
];

export const ATTITUDE_BREAKS: Break[] = [
	breakBetween('2017-01-20/2017-01-23', '2018-03-23/2018-03-27', 'scale'),
	breakBetween('2008-10-17/2008-10-20', '2010-04', 'wording'),
	breakBetween('2008-10-17/2008-10-20', '2010-04', 'population')
];
