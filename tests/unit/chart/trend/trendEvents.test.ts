import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TICK_PX } from '../../../../src/lib/chart/lettering/chartFont';
import type { ShownEvent } from '../../../../src/lib/chart/time/pickEvents';
import { shareAxis } from '../../../../src/lib/chart/scale/shareAxis';
import { textWidth } from '../../../../src/lib/chart/lettering/textWidth';
import { eventsHeight, trendEvents, type EventMark } from '../../../../src/lib/chart/trend/trendEvents';
import { bodyHeight, trendFrame, type TrendFrame } from '../../../../src/lib/chart/trend/trendFrame';
import { firstDay, lastDay } from '../../../../src/lib/dataset/time';

const DAYS: [number, number] = [Date.UTC(1989, 0, 1), Date.UTC(2025, 11, 31)];
/** Room for names at the line ends. */
const GUTTER_PX = 60;
/** Height of the rows of names in these drawings. */
const TOP_PX = 30;

const shown = (dates: string[]): ShownEvent[] =>
	dates.map((date, index) => ({
		number: index + 1,
		fromMs: firstDay(date),
		toMs: lastDay(date),
		event: { id: date, date, title: '', country: '', category: 'law', sourceIds: [], note: '' }
	}));

function frameOf(widthPx: number, events: readonly ShownEvent[]): TrendFrame {
	const under = (overheadPx: number) =>
		trendFrame(widthPx, bodyHeight(widthPx), shareAxis(60), DAYS, GUTTER_PX, overheadPx);
	return under(TOP_PX + eventsHeight(events, under(0)));
}

function marksOf(dates: string[], widthPx: number): { marks: EventMark[]; frame: TrendFrame } {
	const events = shown(dates);
	const frame = frameOf(widthPx, events);
	return { marks: trendEvents(events, frame, TOP_PX), frame };
}

const textsOf = (dates: string[], widthPx: number) => marksOf(dates, widthPx).marks.map(({ text }) => text);

describe('trendEvents', () => {
	test('draws an upright over the whole plot where the day is known', () => {
		const { marks, frame } = marksOf(['2014-03-18'], 760);
		const x = frame.time.x(Date.UTC(2014, 2, 18));
		expect(marks.map(({ d }) => d)).toEqual([expect.stringMatching(`^M${x},[\\d.]+V${frame.bottom}$`)]);
		expect(marks[0]).toMatchObject({ text: 'E1', x });
	});

	test('draws a box from the first to the last day where only the year is known', () => {
		const { marks, frame } = marksOf(['1999'], 760);
		const [from, to] = [frame.time.x(Date.UTC(1999, 0, 1)), frame.time.x(Date.UTC(1999, 11, 31))];
		expect(marks[0]?.d).toMatch(new RegExp(`^M${from},[\\d.]+V${frame.bottom}H${to}V[\\d.]+Z$`));
		expect(marks[0]?.x).toBeCloseTo((from + to) / 2, 0);
	});

	test('puts an upright in the middle of a month that is too narrow for a box', () => {
		const { marks, frame } = marksOf(['2009-08'], 360);
		const middle = frame.time.x((firstDay('2009-08') + lastDay('2009-08')) / 2);
		expect(marks[0]?.d).toMatch(new RegExp(`^M${middle},[\\d.]+V${frame.bottom}$`));
	});

	test('numbers each event where there is room, in the second row if need be', () => {
		expect(textsOf(['1995-01-01', '2005-01-01', '2015-01-01'], 360)).toEqual(['E1', 'E2', 'E3']);
		const { marks } = marksOf(['2015-01-01', '2015-04-01'], 1280);
		expect(marks.map(({ text }) => text)).toEqual(['E1', 'E2']);
		expect(marks[1]?.y).toBeLessThan(marks[0]?.y ?? 0);
	});

	test('puts one span of numbers, under a bar, over events that are too close', () => {
		const near = ['2015-01-01', '2015-01-02', '2015-01-03', '2015-01-04'];
		const { marks } = marksOf(near, 360);
		expect(marks.map(({ text }) => text)).toEqual(['E1', 'E2–4']);
		expect(marks[1]?.d).toMatch(/M[\d.]+,[\d.]+H[\d.]+$/);
	});

	test('is as high as its rows: none without an event', () => {
		const heights = [[], ['2001-01-01'], ['2001-01-01', '2001-01-02']].map((dates) => {
			const events = shown(dates);
			return eventsHeight(events, frameOf(760, events));
		});
		expect(heights[0]).toBe(0);
		expect(heights[2]).toBe(2 * (heights[1] ?? NaN));
	});
});

const date = fc
	.date({ min: new Date(DAYS[0]), max: new Date(DAYS[1]), noInvalidDate: true })
	.chain((day) => fc.constantFrom(4, 7, 10).map((length) => day.toISOString().slice(0, length)));
const dates = fc
	.array(date, { maxLength: 40 })
	.map((all) => all.sort((a, b) => firstDay(a) + lastDay(a) - firstDay(b) - lastDay(b)));
const width = fc.constantFrom(280, 360, 760, 1280);

/** The numbers that a mark stands for. */
function numbersOf({ text }: EventMark): number[] {
	const [first = NaN, last = first] = text.slice(1).split('–').map(Number);
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

describe('trendEvents, whatever the events', () => {
	test('no two numbers overlap, and none leaves the drawing', () => {
		fc.assert(
			fc.property(dates, width, (all, widthPx) => {
				const boxes = marksOf(all, widthPx).marks.map(({ text, x, y }) => {
					const half = textWidth(text, TICK_PX) / 2;
					return { x1: x - half, x2: x + half, y };
				});
				// Pixels are rounded to a tenth.
				expect(boxes.filter(({ x1, x2 }) => x1 < -0.1 || x2 > widthPx + 0.1)).toEqual([]);
				boxes.forEach((one, index) => {
					const others = boxes.slice(index + 1).filter(({ y }) => y === one.y);
					expect(others.filter(({ x1, x2 }) => x1 < one.x2 && one.x1 < x2)).toEqual([]);
				});
			})
		);
	});

	test('every event has one mark and one number, in order', () => {
		fc.assert(
			fc.property(dates, width, (all, widthPx) => {
				const { marks } = marksOf(all, widthPx);
				expect(marks.flatMap(numbersOf)).toEqual(all.map((_, index) => index + 1));
				for (const mark of marks)
					expect(mark.d.match(/V[\d.]+(?=H|M|$)/g)).toHaveLength(numbersOf(mark).length);
			})
		);
	});

	test('all marks stand within the plot', () => {
		fc.assert(
			fc.property(dates, width, (all, widthPx) => {
				const { marks, frame } = marksOf(all, widthPx);
				const xs = marks.flatMap(({ d }) => [...d.matchAll(/[MH]([\d.]+)/g)].map((hit) => Number(hit[1])));
				expect(xs.filter((x) => x < frame.left || x > frame.right)).toEqual([]);
			})
		);
	});
});
