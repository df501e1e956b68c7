import * as m from '../text/paraglide/messages';
import { BASELINE_SHIFT, TICK_PX } from './chartFont';
import type { ShownEvent } from './pickEvents';
import { roundPx } from './roundPx';
import { textWidth } from './textWidth';
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

/** Height of the row of numbers. */
export const EVENT_ROW_PX = 20;
/** Under the numbers, where the uprights begin. */
const BAR_RISE_PX = 3;
const LABEL_GAP_PX = 6;
/** A box narrower than this would look like one thick line. */
const MIN_BOX_PX = 4;

interface Group {
	events: ShownEvent[];
	text: string;
	/** Left and right edge of the text, in pixels. */
	x1: number;
	x2: number;
}

/**
 * Marks events over the whole height of the plot, with their numbers in one row from `topPx` down. Numbers never
 * overlap: those too close to each other become a span, until all have room.
 * @param events in order of time, within the time axis
 */
export function trendEvents(
	events: readonly ShownEvent[],
	{ time, bottom, widthPx }: TrendFrame,
	topPx: number
): EventMark[] {
	const edgesOf = ({ fromMs, toMs }: ShownEvent): [number, number] => {
		const edges: [number, number] = [time.x(fromMs), time.x(toMs)];
		const middle = time.x((fromMs + toMs) / 2);
		return edges[1] - edges[0] < MIN_BOX_PX ? [middle, middle] : edges;
	};
	const group = (members: ShownEvent[]): Group => {
		const [first, last] = [members[0]?.number ?? 0, members.at(-1)?.number ?? 0];
		const text = first === last ? m.event_number({ number: first }) : m.event_numbers({ first, last });
		const edges = members.flatMap(edgesOf);
		const half = textWidth(text, TICK_PX) / 2;
		const middle = (Math.min(...edges) + Math.max(...edges)) / 2;
		const x = Math.max(half, Math.min(middle, widthPx - half));
		return { events: members, text, x1: x - half, x2: x + half };
	};
	const groups: Group[] = [];
	for (const event of events) {
		let last = group([event]);
		// A span may be wider than the numbers it stands for, and then reaches the one before it.
		for (let before = groups.at(-1); before; before = groups.at(-1)) {
			if (before.x2 + LABEL_GAP_PX <= last.x1) break;
			groups.pop();
			last = group([...before.events, ...last.events]);
		}
		groups.push(last);
	}
	const barY = roundPx(topPx + EVENT_ROW_PX - BAR_RISE_PX);
	return groups.map(({ events: members, text, x1, x2 }): EventMark => {
		const edges = members.map(edgesOf);
		const uprights = edges.map(([from, to]) =>
			from === to ? `M${from},${barY}V${bottom}` : `M${from},${barY}V${bottom}H${to}V${barY}Z`
		);
		const ends = edges.flat();
		const bar = members.length > 1 ? `M${Math.min(...ends)},${barY}H${Math.max(...ends)}` : '';
		return {
			id: text,
			text,
			x: roundPx((x1 + x2) / 2),
			y: roundPx(topPx + (EVENT_ROW_PX - BAR_RISE_PX) / 2 + TICK_PX * BASELINE_SHIFT),
			d: `${uprights.join('')}${bar}`
		};
	});
}
