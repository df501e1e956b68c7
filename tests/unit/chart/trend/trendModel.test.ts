import { describe, expect, test } from 'vitest';
import type { TrendModel } from '../../../../src/lib/chart/trend/trendModel';
import type { PlottedSeries } from '../../../../src/lib/chart/series/plotted';
import { formatShare } from '../../../../src/lib/text/numbers';
import { drawTrend, type DrawTrendOptions } from '../../../visual/drawTrend';
import { breakBetween, plotSeries, tell, type Told } from '../../../visual/plotSeries';

const LOOK = { name: 'Positive', tone: 'positive', marker: 'circle' } as const;

function draw(series: PlottedSeries[], options: Partial<DrawTrendOptions> = {}): TrendModel {
	const model = drawTrend(series, { breaks: [], isJoined: false, widthPx: 760, ...options });
	if (model.kind !== 'trend') throw new Error(model.reason);
	return model;
}

const drawOne = (told: Told[], options?: Partial<DrawTrendOptions>) =>
	draw([plotSeries(LOOK, told)], options);
const yearly = tell({ '2016-03': '37', '2017-03': '46', '2018-03': '40', '2019-03': '51' });
const cut = breakBetween('2017-03', '2018-03', 'scale');
/** Readings that a path touches: one after each M and L. */
const corners = (d: string) => d.split(/[ML]/).length - 1;

describe('lines of trendModel', () => {
	test('run straight from reading to reading, each at its own share', () => {
		const { lines, marks } = drawOne(yearly);
		expect(lines.map(({ isDashed }) => isDashed)).toEqual([false]);
		expect(lines[0]?.d).toBe(marks.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x},${y}`).join(''));
	});

	test('stop at a break, which is marked once between the two readings', () => {
		const model = drawOne(yearly, { breaks: [cut] });
		expect(model.lines.map(({ d }) => corners(d))).toEqual([2, 2]);
		expect(model.breakMarks).toMatchObject([{ number: 1, kind: 'scale', note: cut.note }]);
		const [, before, after] = model.marks;
		expect(model.breakMarks[0]?.x).toBeGreaterThan(before?.x ?? NaN);
		expect(model.breakMarks[0]?.x).toBeLessThan(after?.x ?? NaN);
	});

	test('run dashed across a break when asked to, and the mark stays', () => {
		const model = drawOne(yearly, { breaks: [cut], isJoined: true });
		expect(model.lines.map(({ isDashed }) => isDashed)).toEqual([false, false, true]);
		expect(model.breakMarks).toHaveLength(1);
	});

	test('stop at a gap of more than three years', () => {
		const model = drawOne(tell({ '2012-03': '30', '2015-05': '40', '2016-05': '41' }));
		expect(model.lines.map(({ d }) => corners(d))).toEqual([2]);
	});

	test('never run to a reading of which only the year is known, not even when joined', () => {
		const told = tell({ '2006-03': '30', '2007': '31', '2008-03': '32', '2009-03': '33' });
		expect(drawOne(told).lines.map(({ d }) => corners(d))).toEqual([2]);
		expect(drawOne(told, { isJoined: true }).lines.map(({ d }) => corners(d))).toEqual([2]);
	});

	test.each(['<10', '~40', ''])('never run to or across a reading printed as "%s"', (printed) => {
		const told = tell({ '2016-03': '30', '2017-03': printed, '2018-03': '32' });
		expect(drawOne(told, { isJoined: true }).lines).toEqual([]);
	});
});

describe('breaks of trendModel', () => {
	const waves = (when: string, country = 'RUS') =>
		plotSeries({ ...LOOK, country }, tell({ [when]: '1' })).readings.map(({ wave }) => [wave.id, wave]);
	const between = breakBetween('2016-09', '2016-12', 'mode');

	test('count when they lie between surveys that are not shown', () => {
		const otherWaves = Object.fromEntries([...waves('2016-09'), ...waves('2016-12')]);
		expect(drawOne(yearly, { breaks: [between], otherWaves }).breakMarks).toHaveLength(1);
		expect(drawOne(yearly, { breaks: [between] }).breakMarks).toEqual([]);
	});

	test('count when only one of their surveys is known', () => {
		const after = { ...cut, beforeWaveId: 'rus-unknown' };
		const before = { ...cut, afterWaveId: 'rus-unknown' };
		for (const known of [after, before]) {
			const model = drawOne(yearly, { breaks: [known] });
			expect(model.lines.map(({ d }) => corners(d))).toEqual([2, 2]);
		}
	});

	test('concern their own question and country only', () => {
		const elsewhere = { ...cut, questionId: 'role' };
		expect(drawOne(yearly, { breaks: [elsewhere] }).lines).toHaveLength(1);
		const ukraine = plotSeries({ ...LOOK, country: 'UKR' }, yearly);
		expect(draw([ukraine, plotSeries(LOOK, yearly)], { breaks: [cut] }).lines).toHaveLength(3);
	});

	test('are numbered in order of time, one number for each reason', () => {
		const earlier = breakBetween('2016-03', '2017-03', 'territory');
		const model = drawOne(yearly, { breaks: [cut, { ...cut, kind: 'mode' }, earlier] });
		expect(model.breakMarks.map(({ number, kind }) => [number, kind])).toEqual([
			[1, 'territory'],
			[2, 'mode'],
			[3, 'scale']
		]);
		expect(model.breakMarks[0]?.note).toBe(earlier.note);
	});
});

describe('marks of trendModel', () => {
	const fills = (told: Told[]) => drawOne(told).marks.map(({ fill }) => fill);

	test('are filled where intervals are switched off', () => {
		expect(fills(yearly)).toEqual(['solid', 'solid', 'solid', 'solid']);
	});

	test('are hollow where no interval is known though others have one, and dashed where the figure is weak', () => {
		const [first, second, third] = yearly as [Told, Told, Told];
		expect(fills([{ ...first, margin: 4 }, second, { ...third, margin: 4, isWeak: true }])).toEqual([
			'solid',
			'hollow',
			'weak'
		]);
	});

	test('of a figure printed as <10 stand at the axis with a bar up to 10', () => {
		const { marks, frame, valueLabels } = drawOne(tell({ '2016-03': '<10', '2017-03': '46' }));
		const ten = frame.yTicks.find(({ id }) => id === '10')?.y;
		expect(marks[0]).toMatchObject({ fill: 'hollow', y: frame.bottom, range: { y1: ten, y2: frame.bottom } });
		expect(valueLabels[0]?.lines[0]?.text).toBe('<10');
	});

	test('of a year have a bar over it; of a publication or an inferred date a dashed one', () => {
		const { marks } = drawOne([
			{ when: '2008', printed: '30' },
			{ when: '2009-03-05', printed: '30', basis: 'publication' },
			{ when: '2010', printed: '30', basis: 'inferred' },
			{ when: '2011-03-05', printed: '30' }
		]);
		expect(marks.map(({ bar }) => bar?.isDashed)).toEqual([false, true, true, undefined]);
	});

	test('say what they stand for, and leave out what has no number or no date', () => {
		const model = drawOne(tell({ '2016-03': '51', '2017-03': '', '': '12' }));
		expect(model.marks.map(({ title }) => title)).toEqual([`Positive: ${formatShare(51)}, March 2016`]);
	});
});

describe('trendModel', () => {
	test('of no series, of no reading and of words only is empty, with the reason', () => {
		const reasonOf = (series: PlottedSeries[]) => {
			const model = drawTrend(series, { breaks: [], isJoined: false, widthPx: 320 });
			return model.kind === 'empty' ? model.reason : model.kind;
		};
		for (const series of [[], [plotSeries(LOOK, [])], [plotSeries(LOOK, tell({ '2016-03': '' }))]])
			expect(reasonOf(series)).toMatch(/^No reading of this choice/);
	});

	test('of one reading is a mark with name and value', () => {
		const model = drawOne(tell({ '2012-10': '45' }));
		expect(model.marks).toHaveLength(1);
		expect(model.endLabels[0]?.lines.map(({ text }) => text)).toEqual(['Positive\u00a045']);
	});

	test('draws bands only along solid lines between two known intervals', () => {
		const told = tell({ '2015-03': '30', '2016-03': '31', '2017-03': '32', '2018-03': '33' }, 4);
		const withHole = told.map((one, index) => (index === 2 ? { when: one.when, printed: one.printed } : one));
		expect(drawOne(told).bands).toHaveLength(1);
		expect(drawOne(withHole).bands.map(({ d }) => corners(d))).toEqual([4]);
		const broken = breakBetween('2016-03', '2017-03', 'scale');
		expect(drawOne(told, { breaks: [broken], isJoined: true }).bands).toHaveLength(2);
	});

	test('makes room on the axis for the ends of intervals', () => {
		const { frame } = drawOne(tell({ '2016-03': '58' }, 4));
		expect(frame.yTicks.at(-1)?.label).toBe(formatShare(70));
	});
});
