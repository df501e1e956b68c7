import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likertModel, type LikertModel } from '../../../../src/lib/chart/likert/likertModel';
import { plainTextBox } from '../../../../src/lib/chart/lettering/plainText';
import type { PlottedSeries } from '../../../../src/lib/chart/series/plotted';
import type { Stance } from '../../../../src/lib/dataset/types';
import { formatFieldwork } from '../../../../src/lib/text/dates';
import { formatShare } from '../../../../src/lib/text/numbers';
import { answersOf, ROLE, SEVEN_WORDS } from '../../../visual/answersOf';
import { faultsOf, type NamedBox } from '../lettering/chartBoxes';

function draw(
	series: PlottedSeries[],
	widthPx: number,
	rowBy: 'wave' | 'country' = 'wave',
	rowPx?: number
): LikertModel {
	const model = likertModel(series, { rowBy, widthPx, rowPx });
	if (model.kind === 'empty') throw new Error(model.reason);
	return model;
}

function textsOf(model: LikertModel) {
	return [
		...model.key.map(({ text }) => text),
		...model.directNames,
		...model.rows.flatMap(({ labels, notes, segments }) => [
			...labels,
			...notes.map(({ text }) => text),
			...segments.flatMap(({ value }) => value ?? [])
		])
	];
}

/** Everything that must stand free: texts, swatches and bars, without the numbers that stand in bars. */
function boxesOf(model: LikertModel): NamedBox[] {
	const swatches = model.key.map(({ id, swatch: { x, y, sizePx } }) => ({
		name: `swatch ${id}`,
		x1: x,
		y1: y,
		x2: x + sizePx,
		y2: y + sizePx
	}));
	const segments = model.rows.flatMap((row) =>
		row.segments.map(({ id, x, y, widthPx, heightPx }) => ({
			name: id,
			x1: x,
			y1: y,
			x2: x + widthPx,
			y2: y + heightPx
		}))
	);
	const inBars = new Set(model.rows.flatMap((row) => row.segments.flatMap(({ value }) => value ?? [])));
	const texts = textsOf(model)
		.filter((text) => !inBars.has(text))
		.map((text) => ({
			name: `text ${text.lines.map((line) => line.text).join(' ')}`,
			...plainTextBox(text)
		}));
	return [...swatches, ...segments, ...texts];
}

const WORDS = [
	'Entirely',
	'positive',
	'Hard',
	'to',
	'say',
	'irritation,',
	'hatred',
	'historically',
	'justified'
];
const STANCES: Stance[] = ['positive', 'neutral', 'negative', 'no-answer', 'none'];
const WAVES = ['1989', '2003-04', '2008-10-17/2008-10-20', '2019-03-21/2019-03-27', '2015-06/2016-07'];
const share = fc.oneof(
	{ weight: 6, arbitrary: fc.integer({ min: 0, max: 60 }).map(String) },
	fc.constantFrom('<10', '~40', '', '44.5')
);
const cards = fc
	.uniqueArray(
		fc.record({
			name: fc
				.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
				.map((words) => words.join(' ')),
			stance: fc.constantFrom(...STANCES),
			shares: fc.dictionary(fc.constantFrom(...WAVES), share, { minKeys: 1, maxKeys: 5 }),
			isWeak: fc.boolean()
		}),
		{ minLength: 1, maxLength: 9, selector: ({ name }) => name }
	)
	.map((card) => answersOf(card));

describe('likertModel', () => {
	test('likertModel leaves no text or bar cut or covered, at any width, for any shares and heights of rows', () => {
		const rowHeight = fc.option(fc.double({ min: 16.25, max: 28, noNaN: true }), { nil: undefined });
		fc.assert(
			fc.property(cards, fc.integer({ min: 260, max: 1280 }), rowHeight, (series, widthPx, rowPx) => {
				for (const rowBy of ['wave', 'country'] as const) {
					const model = draw(series, widthPx, rowBy, rowPx);
					expect(faultsOf(boxesOf(model), widthPx, model.heightPx)).toEqual([]);
				}
			}),
			{ numRuns: 150 }
		);
	});

	test('likertModel keeps every number inside its bar and no text under 12 pixels', () => {
		fc.assert(
			fc.property(cards, fc.integer({ min: 280, max: 1280 }), (series, widthPx) => {
				const model = draw(series, widthPx);
				expect(Math.min(...textsOf(model).map(({ fontPx }) => fontPx))).toBeGreaterThanOrEqual(12);
				for (const { x, widthPx: barPx, value } of model.rows.flatMap(({ segments }) => segments)) {
					if (value === null) continue;
					const box = plainTextBox(value);
					expect(box.x1).toBeGreaterThanOrEqual(x);
					expect(box.x2).toBeLessThanOrEqual(x + barPx);
				}
			}),
			{ numRuns: 100 }
		);
	});

	test('likertModel shows every reading once, as a bar or as a remark', () => {
		fc.assert(
			fc.property(cards, (series) => {
				const model = draw(series, 760);
				const shown = model.rows.flatMap(({ segments, notes }) => [
					...segments.map(({ id }) => id),
					...notes.flatMap(({ reading }) => reading?.id ?? [])
				]);
				const given = series.flatMap(({ id, readings }) => readings.map(({ waveId }) => `${id}@${waveId}`));
				expect(shown.sort()).toEqual(given.sort());
			})
		);
	});

	test('likertModel draws a percent point equally long in every row, on the scale and apart', () => {
		const model = draw(ROLE, 760);
		const lengths = model.rows.flatMap(({ segments }) => segments);
		const units = lengths.flatMap(({ widthPx, value }) => {
			const pct = Number.parseFloat(value?.lines[0]?.text ?? '');
			return Number.isNaN(pct) ? [] : [widthPx / pct];
		});
		expect(units.length).toBeGreaterThan(8);
		for (const unit of units) expect(unit).toBeCloseTo(units[0] ?? NaN, 1);
	});

	test('likertModel sets zero between negative and positive where there is no neutral answer', () => {
		const model = draw(ROLE, 760);
		for (const { segments } of model.rows) {
			const border = segments.find(({ answerId }) => answerId === 'rather-positive');
			expect(border?.x).toBeCloseTo(model.zero?.x ?? NaN, 1);
		}
	});

	test('likertModel sets the neutral answer astride zero', () => {
		const model = draw(SEVEN_WORDS, 1280);
		for (const { segments } of model.rows) {
			const neutral = segments.find(({ answerId }) => answerId === 'indifferently');
			expect((neutral?.x ?? 0) + (neutral?.widthPx ?? 0) / 2).toBeCloseTo(model.zero?.x ?? NaN, 0);
		}
	});

	test('likertModel keeps no answer off the scale, at one edge in all rows', () => {
		const apart = draw(ROLE, 760).rows.flatMap(({ segments }) =>
			segments.filter(({ tone }) => tone === 'no-answer')
		);
		expect(apart).toHaveLength(2);
		expect(new Set(apart.map(({ x }) => x)).size).toBe(1);
	});

	test('likertModel does not stretch a small share over the whole width', () => {
		const model = draw(answersOf([{ name: 'Good', stance: 'positive', shares: { '2019': '20' } }]), 1280);
		expect(model.rows[0]?.segments[0]?.widthPx).toBeLessThan(1280 * 0.2);
	});

	test('likertModel names answers over the first bar where they fit, else in a key, never both', () => {
		const even = answersOf([
			{ name: 'Good', stance: 'positive', shares: { '2019': '30' } },
			{ name: 'Neither', stance: 'neutral', shares: { '2019': '30' } },
			{ name: 'Bad', stance: 'negative', shares: { '2019': '40' } }
		]);
		expect(draw(even, 760)).toMatchObject({
			key: [],
			directNames: [{ id: 'bad' }, { id: 'neither' }, { id: 'good' }]
		});
		expect(draw(even, 320).directNames).toEqual([]);
		expect(draw(even, 320).key.map(({ id }) => id)).toEqual(['bad', 'neither', 'good']);
	});

	test('likertModel explains the hollow bars of doubtful figures in the key', () => {
		const weak = answersOf([{ name: 'Good', stance: 'positive', shares: { '2019': '50' }, isWeak: true }]);
		const model = draw(weak, 760);
		expect(model.key.map(({ id, isWeak }) => [id, isWeak])).toEqual([
			['good', false],
			['doubtful', true]
		]);
		expect(model.rows[0]?.segments[0]?.isWeak).toBe(true);
	});

	test('likertModel says each reading in words: place, answer, value, date', () => {
		expect(draw(ROLE, 760).rows[2]?.segments[3]?.title).toBe(
			`Russia, Entirely positive: ${formatShare(18)}, ${formatFieldwork({ start: '2019-03-21', end: '2019-03-27', dateBasis: 'fieldwork' })}`
		);
	});

	test('likertModel keeps the series dimmed that another one in focus puts back', () => {
		const model = draw(
			ROLE.map((one, index) => ({ ...one, isDimmed: index > 0 })),
			760
		);
		const dimmed = model.rows[2]?.segments
			.filter(({ isDimmed }) => !isDimmed)
			.map(({ answerId }) => answerId);
		expect(dimmed).toEqual(['entirely-positive']);
	});

	test('likertModel sets bars as close as is asked for, and says the same of their rows', () => {
		const wordsOf = (model: LikertModel) =>
			model.rows.map(({ labels, notes }) =>
				[...labels, ...notes.map(({ text }) => text)]
					.flatMap(({ lines }) => lines.map(({ text }) => text))
					.sort()
			);
		const [page, close] = [draw(SEVEN_WORDS, 1280), draw(SEVEN_WORDS, 1280, 'wave', 18)];
		expect(wordsOf(close)).toEqual(wordsOf(page));
		const [first, ...others] = close.rows.map(({ bar }) => bar);
		expect((first?.y2 ?? 0) - (first?.y1 ?? 0)).toBeCloseTo(18);
		others.forEach(({ y1 }, index) => expect(y1 - (close.rows[index]?.bar.y2 ?? 0)).toBeCloseTo(4));
	});

	test('likertModel of nothing says why nothing is drawn', () => {
		expect(likertModel([], { rowBy: 'wave', widthPx: 320 })).toMatchObject({ kind: 'empty', widthPx: 320 });
	});
});
