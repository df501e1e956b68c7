import { extent, max } from 'd3-array';
import * as m from '../../text/paraglide/messages';
import { BASELINE_SHIFT, TICK_PX } from '../lettering/chartFont';
import type { ShownEvent } from '../time/pickEvents';
import { roundPx } from '../lettering/roundPx';
import { textWidth } from '../lettering/textWidth';
import type { TrendFrame } from './trendFrame';

/** Neighbouring events under one number, or under one span of numbers where theirs would overlap. */
export interface EventMark {
	id: string;
	/** `E3`, or `E3–5` over the marks of three events, from left to right. */
	text: string;
	/** Middle of the text, and its baseline. */
	x: number;
	y: number;
	/** An upright for each event, a box where no more than the month or the year is known; over several, a bar. */
	d: string;
}

/** A row of numbers: its height, the middle of the text, the bar under a span, and where uprights begin. */
const [ROW_PX, TEXT_PX, BAR_PX, UPRIGHT_PX] = [20, 8, 16, 19];
/** Numbers stand in the first row where they have room, else in the second, over the others. */
const ROWS = [0, 1];
const LABEL_GAP_PX = 6;
/** A box narrower than this would look like one thick line. */
const MIN_BOX_PX = 4;

interface Group {
	events: ShownEvent[];
	/** Left and right edge of each mark, in pixels; the same for an upright. */
	edges: [number, number][];
	/** Edges of all marks together. */
	from: number;
	to: number;
	text: string;
	/** Edges of the text. */
	x1: number;
	x2: number;
	row: number;
}

type Across = Pick<TrendFrame, 'time' | 'widthPx'>;

function groupOf(events: ShownEvent[], { time, widthPx }: Across): Omit<Group, 'row'> {
	const [first, last] = [events[0]?.number ?? 0, events.at(-1)?.number ?? 0];
	const text = first === last ? m.event_number({ number: first }) : m.event_numbers({ first, last });
	const edges = events.map(({ fromMs, toMs }): [number, number] => {
		const [from, to, middle] = [time.x(fromMs), time.x(toMs), time.x((fromMs + toMs) / 2)];
		return to - from < MIN_BOX_PX ? [middle, middle] : [from, to];
	});
	const [from = 0, to = 0] = extent(edges.flat());
	const half = textWidth(text, TICK_PX) / 2;
	const x = Math.max(half, Math.min((from + to) / 2, widthPx - half));
	return { events, edges, from, to, text, x1: x - half, x2: x + half };
}

/** Numbers that have no room beside those before them, in either row, become a span with the last of these. */
function groupEvents(events: readonly ShownEvent[], frame: Across): Group[] {
	const groups: Group[] = [];
	for (const event of events) {
		let members = [event];
		for (;;) {
			const group = groupOf(members, frame);
			const row = ROWS.find((each) =>
				groups.every((other) => other.row !== each || other.x2 + LABEL_GAP_PX <= group.x1)
			);
			if (row !== undefined) {
				groups.push({ ...group, row });
				break;
			}
			members = [...(groups.pop()?.events ?? []), ...members];
		}
	}
	return groups;
}

const rowsOf = (groups: readonly Group[]): number => max(groups, ({ row }) => row + 1) ?? 0;

/** Height of the rows of numbers that these events need. */
export function eventsHeight(events: readonly ShownEvent[], frame: Across): number {
	return rowsOf(groupEvents(events, frame)) * ROW_PX;
}

/**
 * Marks events over the whole height of the plot, with their numbers from `topPx` down. No two numbers overlap.
 * @param events in order of time, within the time axis
 */
export function trendEvents(events: readonly ShownEvent[], frame: TrendFrame, topPx: number): EventMark[] {
	const groups = groupEvents(events, frame);
	return groups.map(({ edges, from, to, text, x1, x2, row }): EventMark => {
		const rowY = topPx + (rowsOf(groups) - 1 - row) * ROW_PX;
		const topY = roundPx(rowY + UPRIGHT_PX);
		const uprights = edges.map(
			([left, right]) => `M${left},${topY}V${frame.bottom}` + (left === right ? '' : `H${right}V${topY}Z`)
		);
		const bar = edges.length > 1 ? `M${from},${roundPx(rowY + BAR_PX)}H${to}` : '';
		return {
			id: text,
			text,
			x: roundPx((x1 + x2) / 2),
			y: roundPx(rowY + TEXT_PX + TICK_PX * BASELINE_SHIFT),
			d: uprights.join('') + bar
		};
	});
}
