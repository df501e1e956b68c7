import { expect, test } from 'vitest';
import { dateBreaks } from '../../../../src/lib/chart/time/trendBreaks';
import { trendJoins, type Join } from '../../../../src/lib/chart/time/trendJoins';
import { trendPoints } from '../../../../src/lib/chart/time/trendPoints';
import type { Break } from '../../../../src/lib/dataset/types';
import { breakBetween, plotSeries, tell } from '../../../visual/plotSeries';

const LOOK = { name: 'Positive', tone: 'positive', marker: 'circle' } as const;

function joinsOf(told: Record<string, string>, breaks: readonly Break[], isJoined = false): Join[] {
	const series = plotSeries(LOOK, tell(told));
	return trendJoins(trendPoints(series), dateBreaks(breaks, [series], {}), isJoined);
}

/** Lines between neighbours, as drawn at first and where the reader joins them. */
const linesOf = (told: Record<string, string>, breaks: readonly Break[] = []): string[] =>
	[false, true].map((isJoined) =>
		joinsOf(told, breaks, isJoined)
			.map(({ line }) => line)
			.join(' ')
	);

const scale = breakBetween('2017-03', '2018-03', 'scale');
const wide = breakBetween('2016-03', '2018-03', 'wording');

test.each([
	['no reading', {}, [], ['', '']],
	['one reading', { '2016-03': '37' }, [], ['', '']],
	['two readings', { '2016-03': '37', '2017-03': '46' }, [], ['solid', 'solid']],
	['readings told in any order', { '2017-03': '46', '2016-03': '37' }, [], ['solid', 'solid']],
	['36 months', { '2016-03': '37', '2019-03': '46' }, [], ['solid', 'solid']],
	['37 months', { '2016-03': '37', '2019-04': '46' }, [], ['gap', 'dashed']],
	['a break', { '2017-03': '37', '2018-03': '46' }, [scale], ['none', 'dashed']],
	[
		'a break over a gap',
		{ '2017-03': '37', '2020-05': '46', '2018-03': '40' },
		[scale],
		['none solid', 'dashed solid']
	],
	[
		'a break between two others',
		{ '2016-03': '1', '2017-03': '2', '2018-03': '3', '2019-03': '4' },
		[scale],
		['solid none solid', 'solid dashed solid']
	],
	[
		'a break across a reading',
		{ '2016-03': '1', '2017-03': '2', '2018-03': '3' },
		[wide],
		['none none', 'dashed dashed']
	],
	[
		'a share printed as below',
		{ '2016-03': '1', '2017-03': '<10', '2018-03': '3' },
		[],
		['none none', 'none none']
	],
	[
		'a share printed as about',
		{ '2016-03': '1', '2017-03': '~40', '2018-03': '3' },
		[],
		['none none', 'none none']
	],
	['words', { '2016-03': '1', '2017-03': '', '2018-03': '3' }, [], ['none none', 'none none']],
	['a year without a month', { '2016-03': '1', '2017': '2', '2018-03': '3' }, [], ['none none', 'none none']]
] as const)('trendJoins of %s', (_what, told, breaks, lines) => {
	expect(linesOf(told, breaks)).toEqual(lines);
});

/** Which of the joins of yearly readings, 2015 to 2019, a break crosses. */
test.each([
	['both surveys known', breakBetween('2016-03', '2017-03', 'scale'), [1]],
	['surveys that are not neighbours', breakBetween('2016-03', '2018-03', 'scale'), [1, 2]],
	[
		'only the earlier survey known',
		{ ...breakBetween('2016-03', '2017-03', 'scale'), afterWaveId: 'unknown' },
		[1]
	],
	[
		'only the later survey known',
		{ ...breakBetween('2016-03', '2017-03', 'scale'), beforeWaveId: 'unknown' },
		[1]
	],
	[
		'the first survey as the later one',
		{ ...breakBetween('2015-03', '2015-03', 'scale'), beforeWaveId: 'unknown' },
		[]
	],
	[
		'the last survey as the earlier one',
		{ ...breakBetween('2019-03', '2019-03', 'scale'), afterWaveId: 'unknown' },
		[]
	],
	['neither survey known', { ...scale, beforeWaveId: 'unknown', afterWaveId: 'unknown too' }, []],
	['another question', { ...scale, questionId: 'another' }, []]
])('a break with %s', (_what, one, crossed) => {
	const joins = joinsOf({ '2015-03': '1', '2016-03': '2', '2017-03': '3', '2018-03': '4', '2019-03': '5' }, [
		one
	]);
	expect(joins.flatMap(({ breaks }, index) => (breaks.length > 0 ? [index] : []))).toEqual(crossed);
});

test('a gap is told whether its line is drawn or not', () => {
	const told = { '2012-03': '30', '2015-05': '40', '2016-05': '41' };
	expect(joinsOf(told, [], false).map(({ isGap }) => isGap)).toEqual([true, false]);
	expect(joinsOf(told, [], true).map(({ isGap }) => isGap)).toEqual([true, false]);
});
