import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps, type Box } from '../../../../src/lib/chart/lettering/box';
import { TICK_PX } from '../../../../src/lib/chart/lettering/chartFont';
import type { Marker, PlottedSeries, Tone } from '../../../../src/lib/chart/series/plotted';
import { MOST_LINES } from '../../../../src/lib/chart/series/splitPanels';
import { textWidth } from '../../../../src/lib/chart/lettering/textWidth';
import type { TrendModel } from '../../../../src/lib/chart/trend/trendModel';
import { drawTrend } from '../../../visual/drawTrend';
import { breakBetween, plotSeries, type Told } from '../../../visual/plotSeries';

/** Capitals and digits reach this far over the baseline, descenders this far under it, as multiples of the size. */
const [ASCENT, DESCENT] = [0.74, 0.24];

interface NamedBox extends Box {
	text: string;
}

function boxOf(
	text: string,
	x: number,
	y: number,
	fontPx: number,
	weight: 400 | 600,
	anchor: string
): NamedBox {
	const width = textWidth(text, fontPx, weight);
	const x1 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return { text, x1, x2: x1 + width, y1: y - fontPx * ASCENT, y2: y + fontPx * DESCENT };
}

/** Every text of the drawing, worked out anew from what is written to the file. */
function textsOf(model: TrendModel): NamedBox[] {
	const labels = [...model.endLabels, ...model.valueLabels, ...model.nameRows.map(({ label }) => label)];
	return [
		...labels.flatMap(({ lines, x, fontPx, weight, anchor }) =>
			lines.map(({ text, y }) => boxOf(text, x, y, fontPx, weight, anchor))
		),
		...model.xTicks
			.filter(({ label }) => label !== '')
			.map(({ label, labelX }) => boxOf(label, labelX, model.frame.bottom + 20, TICK_PX, 400, 'middle')),
		...model.frame.yTicks.map(({ label, y }) =>
			boxOf(label, model.frame.left - 6, y + TICK_PX * 0.36, TICK_PX, 400, 'end')
		),
		...model.breakMarks.map(({ number, badge: { x, y, radiusPx } }) => ({
			text: `(${number})`,
			x1: x - radiusPx,
			x2: x + radiusPx,
			y1: y - radiusPx,
			y2: y + radiusPx
		}))
	];
}

const year = fc.integer({ min: 1989, max: 2025 });
const when = fc.oneof(
	year.map(String),
	fc
		.tuple(year, fc.integer({ min: 1, max: 12 }))
		.map(([inYear, month]) => `${inYear}-${String(month).padStart(2, '0')}`)
);
const pct = fc.integer({ min: 0, max: 100 }).map(String);
const limit = fc.integer({ min: 1, max: 20 });
const printed = fc.oneof(
	{ weight: 8, arbitrary: pct },
	limit.map((below) => `<${below}`),
	pct.map((about) => `~${about}`),
	fc.constant('')
);
const told: fc.Arbitrary<Told> = fc
	.record({ when, printed, margin: fc.option(fc.integer({ min: 1, max: 5 })), isWeak: fc.boolean() })
	.map(({ margin, ...one }) =>
		margin === null || Number.isNaN(Number(one.printed || 'none')) ? one : { ...one, margin }
	);
const name = fc.oneof(
	fc.constantFrom('Positive', 'Indifferent', 'Negative', 'Hard to say', 'Russia', 'Позитивне ставлення'),
	fc.constantFrom(
		'Without Stalin our people would not have won the war',
		'A cruel, inhuman tyrant, guilty of the deaths of millions of people'
	),
	fc.stringMatching(/^[A-Za-z]{1,14}( [a-z]{1,12}){0,5}$/)
);
const TONES: Tone[] = ['positive', 'neutral', 'negative', 'no-answer', 'hue-1', 'hue-2', 'hue-3', 'hue-4'];
const MARKERS: Marker[] = ['circle', 'square', 'diamond', 'triangle', 'cross', 'star'];

const chart: fc.Arbitrary<PlottedSeries[]> = fc
	.array(fc.tuple(name, fc.uniqueArray(told, { minLength: 1, maxLength: 20, selector: (one) => one.when })), {
		minLength: 1,
		// More lines stand in several plots.
		maxLength: MOST_LINES
	})
	.map((drawn) =>
		drawn.map(([own, readings], index) =>
			plotSeries(
				{
					id: `series-${index}`,
					name: own,
					tone: TONES[index] ?? 'hue-5',
					marker: MARKERS[index % MARKERS.length] ?? 'circle'
				},
				readings
			)
		)
	);

/** Breaks between neighbours of the first series, in every kind, to fill the rows of numbers. */
function breaksOf(series: PlottedSeries[]) {
	const dates = (series[0]?.readings ?? []).map(({ wave }) => wave.start).sort();
	return dates.slice(1, 8).flatMap((date, index) => {
		const before = dates[index] ?? '';
		return [breakBetween(before, date, 'mode'), breakBetween(before, date, 'territory')];
	});
}

describe('trendModel at any width from 280 to 1280', () => {
	const drawings = fc.tuple(chart, fc.integer({ min: 280, max: 1280 }), fc.boolean());
	const draw = ([series, widthPx, isJoined]: [PlottedSeries[], number, boolean]) =>
		drawTrend(series, { breaks: breaksOf(series), isJoined, widthPx });

	test('writes no text over another, and all of it within the drawing', () => {
		fc.assert(
			fc.property(drawings, (drawing) => {
				const model = draw(drawing);
				if (model.kind !== 'trend') return;
				const texts = textsOf(model);
				const outside = texts.filter(
					({ x1, y1, x2, y2 }) => x1 < 0 || y1 < 0 || x2 > model.widthPx || y2 > model.heightPx
				);
				const covered = texts.flatMap((one, index) =>
					texts
						.slice(index + 1)
						.filter((other) => overlaps(one, other))
						.map((other) => [one, other])
				);
				expect({ outside, covered }).toEqual({ outside: [], covered: [] });
			}),
			{ numRuns: 150 }
		);
	});

	test('draws every mark within the plot, and a title for each', () => {
		fc.assert(
			fc.property(drawings, (drawing) => {
				const model = draw(drawing);
				if (model.kind !== 'trend') return;
				const { left, right, top, bottom } = model.frame;
				const lost = model.marks.filter(
					({ x, y, title }) => x < left || x > right || y < top - 0.1 || y > bottom + 0.1 || title === ''
				);
				expect(lost).toEqual([]);
			})
		);
	});

	test('writes no number that is not one', () => {
		fc.assert(
			fc.property(drawings, (drawing) => {
				const faults: string[] = [];
				// Names may be any text, so only numbers and paths are looked at.
				JSON.stringify(draw(drawing), (key, value: unknown) => {
					if (typeof value === 'number' && !Number.isFinite(value)) faults.push(`${key}: ${value}`);
					if (key === 'd' && /NaN|Infinity|undefined/.test(String(value))) faults.push(String(value));
					return value;
				});
				expect(faults).toEqual([]);
			})
		);
	});
});
