import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareModel, type CompareModel } from '../../../../src/lib/chart/compare/compareModel';
import { plainTextBox } from '../../../../src/lib/chart/lettering/plainText';
import type { PlottedSeries } from '../../../../src/lib/chart/series/plotted';
import { roundPx } from '../../../../src/lib/chart/lettering/roundPx';
import { LEADERS, measureIn } from '../../../visual/measures';
import { faultsOf, type NamedBox } from '../lettering/chartBoxes';

function draw(series: PlottedSeries[], widthPx: number, rowPx?: number): CompareModel {
	const model = compareModel(series, { widthPx, rowPx });
	if (model.kind === 'empty') throw new Error(model.reason);
	return model;
}

const markOf = (model: CompareModel, id: string) =>
	model.rows.flatMap(({ marks }) => marks).find((mark) => mark.id.startsWith(id));

function textsOf(model: CompareModel) {
	return [
		...model.key.map(({ text }) => text),
		...model.ticks.flatMap(({ label }) => label ?? []),
		...model.rows.flatMap(({ labels, notes, marks }) => [
			...labels,
			...notes.map(({ text }) => text),
			...marks.flatMap(({ value }) => value ?? [])
		])
	];
}

/** Texts, and the marks that no text may cover; marks may cover one another where shares are alike. */
function textFaults(model: CompareModel): string[] {
	const texts: NamedBox[] = textsOf(model).map((text) => ({
		name: `text ${text.lines.map((line) => line.text).join(' ')}`,
		...plainTextBox(text)
	}));
	const marks = model.rows.flatMap((row) =>
		row.marks.map(({ id, x, y, radiusPx, outline, range }) => ({
			name: `mark ${id}`,
			x1: range === null ? x - radiusPx : range.x1,
			x2: outline === null ? x : x + radiusPx,
			y1: y - (outline === null ? 3 : radiusPx),
			y2: y + (outline === null ? 3 : radiusPx)
		}))
	);
	const isOfMarks = (fault: string) => fault.startsWith('mark') && fault.includes('covers mark');
	return faultsOf([...texts, ...marks], model.widthPx, model.heightPx).filter((fault) => !isOfMarks(fault));
}

const COUNTRIES = [
	'Russia',
	'Bosnia and Herzegovina',
	'Georgia',
	'Kyrgyzstan',
	'United Kingdom',
	'Lithuania'
];
const WAVES = ['1989', '2003-04', '2008-10-17/2008-10-20', '2015-06/2016-07', '2019-03-21/2019-03-27'];
const share = fc.oneof(
	{ weight: 6, arbitrary: fc.integer({ min: 0, max: 100 }).map(String) },
	fc.constantFrom('<10', '<1', '~40', '', '44.5')
);
const chart = fc
	.record({
		measures: fc.constantFrom(['Stalin'], ['Stalin', 'Always need a leader like Stalin']),
		rows: fc.uniqueArray(
			fc.record({
				country: fc.constantFrom(...COUNTRIES),
				shares: fc.array(fc.dictionary(fc.constantFrom(...WAVES), share, { maxKeys: 3 }), {
					minLength: 2,
					maxLength: 2
				}),
				margin: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined })
			}),
			{ minLength: 1, maxLength: 6, selector: ({ country }) => country }
		)
	})
	.map(({ measures, rows }) =>
		measures.flatMap((measure, index) =>
			rows.map(({ country, shares, margin }) =>
				measureIn(country, country, measure, shares[index] ?? {}, margin === undefined ? {} : { margin })
			)
		)
	);

/** Heights of rows of pictures that are short of room, and none for a page. */
const rowHeight = fc.option(fc.double({ min: 16.25, max: 28, noNaN: true }), { nil: undefined });

describe('compareModel', () => {
	test('compareModel leaves no text cut or covered, at any width, for any shares and heights of rows', () => {
		fc.assert(
			fc.property(chart, fc.integer({ min: 260, max: 1280 }), rowHeight, (series, widthPx, rowPx) => {
				expect(textFaults(draw(series, widthPx, rowPx))).toEqual([]);
			}),
			{ numRuns: 300 }
		);
	});

	test('compareModel writes the value of every newest number, and shows every reading once', () => {
		fc.assert(
			fc.property(chart, fc.integer({ min: 280, max: 1280 }), (series, widthPx) => {
				const { rows } = draw(series, widthPx);
				const marks = rows.flatMap((row) => row.marks);
				expect(marks.filter(({ isEarlier, value }) => isEarlier === (value !== null))).toEqual([]);
				const shown = [
					...marks.map(({ id }) => id),
					...rows.flatMap(({ notes }) => notes.flatMap(({ reading }) => reading?.id ?? []))
				];
				const given = series.flatMap(({ id, readings }) => readings.map(({ waveId }) => `${id}@${waveId}`));
				expect(shown.sort()).toEqual(given.sort());
			}),
			{ numRuns: 150 }
		);
	});

	test('compareModel keeps text at 12 pixels and more', () => {
		const sizes = textsOf(draw(LEADERS, 280)).map(({ fontPx }) => fontPx);
		expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
	});

	test('compareModel puts a share where the axis from 0 has it', () => {
		const model = draw(LEADERS, 760);
		const [zero, end] = [model.ticks[0], model.ticks.at(-1)];
		expect([zero?.id, end?.id]).toEqual(['0', '60']);
		const per = ((end?.x ?? 0) - (zero?.x ?? 0)) / 60;
		expect(markOf(model, 'attitude:RUS:stalin')?.x).toBeCloseTo((zero?.x ?? 0) + 58 * per, 0);
	});

	test('compareModel draws `<10` as a bar from 0 to 10 without a dot, with its text', () => {
		const model = draw(LEADERS, 760);
		const mark = markOf(model, 'attitude:HRV:stalin');
		expect(mark?.outline).toBeNull();
		expect(mark?.range?.x1).toBe(model.ticks[0]?.x);
		expect(mark?.value?.lines[0]?.text).toMatch(/^<10\s%$/u);
	});

	test('compareModel says of figures in words that no number was found', () => {
		const model = draw(LEADERS, 760);
		const notes = model.rows.flatMap((row) => row.notes.map(({ text }) => text.lines[0]?.text));
		expect(notes).toEqual(['Gorbachev: No number found.', 'Stalin: No number found.']);
	});

	test('compareModel shows neither error nor emptiness as an interval: hollow only beside known ones', () => {
		const known = measureIn('RUS', 'Russia', 'Stalin', { '2018': '57' }, { margin: 4 });
		const unknown = measureIn('GEO', 'Georgia', 'Stalin', { '2018': '45' });
		expect(markOf(draw([known, unknown], 760), unknown.id)).toMatchObject({ fill: 'hollow', whisker: null });
		expect(markOf(draw([unknown], 760), unknown.id)).toMatchObject({ fill: 'solid', whisker: null });
		const mark = markOf(draw([known, unknown], 760), known.id);
		expect(mark?.innerWhisker?.x1).toBeGreaterThan(mark?.whisker?.x1 ?? NaN);
		expect(mark?.innerWhisker?.x2).toBeLessThan(mark?.whisker?.x2 ?? NaN);
	});

	test('compareModel draws earlier surveys small, without value and error', () => {
		const series = measureIn('UKR', 'Ukraine', 'Agree', { '2016': '20', '2019': '31' }, { margin: 3 });
		expect(draw([series], 760).rows[0]?.marks).toMatchObject([
			{ isEarlier: true, value: null, whisker: null },
			{ isEarlier: false, value: { id: 'value' } }
		]);
		expect(draw([series], 760).key.map(({ id }) => id)).toEqual(['earlier']);
	});

	test('compareModel moves marks of like shares up and down, so that none hides the other', () => {
		const row = draw(LEADERS, 320).rows.find(({ id }) => id === 'BGR');
		const [first, second] = row?.marks ?? [];
		expect(Math.abs((first?.y ?? 0) - (second?.y ?? 0))).toBeGreaterThan(8);
	});

	test('compareModel sets rows as close as is asked for, but for those whose marks are moved apart', () => {
		const rows = draw(LEADERS, 760, 18).rows.filter(({ notes }) => notes.length === 0);
		const steps = rows
			.slice(1)
			.map(({ id, guide }, index) => [id, roundPx((guide?.y ?? 0) - (rows[index]?.guide?.y ?? 0))]);
		// The marks of Bulgaria, 33 and 32 %, would hide one another: its row keeps 28 pixels, half of them to either side.
		expect(steps).toEqual([
			['GEO', 18],
			['ARM', 18],
			['BGR', 23],
			['BLR', 23],
			['EST', 18],
			['POL', 18]
		]);
	});

	test('compareModel leaves marks hollow where only another part of the chart has intervals', () => {
		const series = [measureIn('RUS', 'Russia', 'Stalin', { '2018': '57' })];
		const fillOf = (isAnyIntervalKnown?: boolean) => {
			const model = compareModel(series, { widthPx: 760, ...(isAnyIntervalKnown && { isAnyIntervalKnown }) });
			return model.kind === 'compare' ? model.rows[0]?.marks[0]?.fill : null;
		};
		expect([fillOf(), fillOf(true)]).toEqual(['solid', 'hollow']);
	});

	test('compareModel has a key for two measures and none for one', () => {
		expect(draw(LEADERS, 760).key.map(({ id }) => id)).toEqual(['Stalin', 'Gorbachev']);
		expect(draw([measureIn('RUS', 'Russia', 'Stalin', { '2018': '57' })], 760).key).toEqual([]);
	});

	test('compareModel of nothing says why nothing is drawn', () => {
		expect(compareModel([], { widthPx: 320 })).toMatchObject({ kind: 'empty', widthPx: 320 });
	});
});
