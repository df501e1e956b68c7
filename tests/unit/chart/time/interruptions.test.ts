import { describe, expect, test } from 'vitest';
import type { PlottedSeries } from '../../../../src/lib/chart/series/plotted';
import {
	findInterruptions,
	isAnyDrawn,
	type InterruptionOptions
} from '../../../../src/lib/chart/time/interruptions';
import { breakBetween, plotSeries, tell, waveIdOf } from '../../../visual/plotSeries';

const LOOK = { name: 'Positive', tone: 'positive', marker: 'circle' } as const;
const yearly = tell({ '2016-03': '37', '2017-03': '46', '2018-03': '40', '2019-03': '51' });
const first = breakBetween('2016-03', '2017-03', 'territory');
const second = breakBetween('2017-03', '2018-03', 'scale');

function find(panels: PlottedSeries[][], options: Partial<InterruptionOptions> = {}) {
	return findInterruptions(
		panels.flat(),
		panels.map((series) => ({ series })),
		{ breaks: [], isJoined: false, ...options }
	);
}

describe('findInterruptions', () => {
	test('numbers breaks in order of time, whatever their order in the table', () => {
		const { breaks } = find([[plotSeries(LOOK, yearly)]], { breaks: [second, first] });
		expect(breaks.map(({ number, source }) => [number, source.beforeWaveId])).toEqual([
			[1, waveIdOf('RUS', '2016-03')],
			[2, waveIdOf('RUS', '2017-03')]
		]);
	});

	test('gives a break one number in all plots, and lists it once', () => {
		const late = plotSeries({ ...LOOK, id: 'late' }, yearly.slice(1));
		const { plots, breaks } = find([[late], [plotSeries(LOOK, yearly)]], { breaks: [first, second] });
		expect(plots.map((plot) => plot.breaks.map(({ number }) => number))).toEqual([[1], [2, 1]]);
		expect(breaks.map(({ number }) => number)).toEqual([1, 2]);
	});

	test('keeps the numbers of the whole chart in a part of it', () => {
		const whole = find([[plotSeries(LOOK, yearly)]], { breaks: [first, second] });
		const part = find([[plotSeries(LOOK, yearly.slice(1))]], {
			breaks: [first, second],
			numbered: whole.breaks
		});
		expect(part.breaks.map(({ number, source }) => [number, source.kind])).toEqual([[2, 'scale']]);
	});

	test.each([false, true])('lists gaps and breaks, lines joined: %s', (isJoined) => {
		const told = tell({ '2012-03': '30', '2015-05': '40', '2016-05': '41' });
		const cut = breakBetween('2015-05', '2016-05', 'mode');
		const { gaps, breaks } = find([[plotSeries(LOOK, told)]], { breaks: [cut], isJoined });
		expect(gaps).toEqual([{ seriesName: 'Positive', from: '2012-03', to: '2015-05' }]);
		expect(breaks).toHaveLength(1);
	});

	test('names a gap as the whole chart names its series', () => {
		const whole = plotSeries(LOOK, tell({ '2012-03': '30', '2016-05': '41' }));
		const inPanel = { ...whole, name: 'Short' };
		const options = { breaks: [], isJoined: false };
		const { gaps } = findInterruptions([whole], [{ series: [inPanel] }], options);
		expect(gaps.map(({ seriesName }) => seriesName)).toEqual(['Positive']);
	});

	test('leaves out readings in words and without a date, which still interrupt a line', () => {
		const [plot] = find([
			[plotSeries(LOOK, tell({ '2016-03': '51', '2017-03': '', '2018-03': '40', '': '12' }))]
		]).plots;
		expect(plot?.drawn[0]?.map(({ reading }) => reading.printed)).toEqual(['51', '40']);
		expect(plot?.joins[0]?.map(({ line }) => line)).toEqual(['none', 'none']);
	});

	test('finds nothing where no reading can be drawn', () => {
		const words = plotSeries(LOOK, tell({ '2012-03': '', '2018-03': '' }));
		const found = find([[words]], { breaks: [breakBetween('2012-03', '2018-03', 'mode')] });
		expect(isAnyDrawn(found)).toBe(false);
		expect([found.breaks, found.gaps]).toEqual([[], []]);
	});
});
