import { max, min, sum } from 'd3-array';
import { stack, stackOffsetNone, type Series } from 'd3-shape';
import type { LikertSide } from './likertAnswers';

/** What a stack needs to know of a bar. */
export interface StackPart {
	answer: { side: LikertSide };
	/** Length in percent points, 0-100; `null` where no bar is drawn. */
	pct: number | null;
}

/** A part that has a length. */
export type DrawnPart<Part extends StackPart> = Part & { pct: number };

/** One bar of a stack. */
export interface StackedShare<Part extends StackPart> {
	part: DrawnPart<Part>;
	/** Left and right edge in percent points from the origin: zero of the scale, or the left edge of the answers set apart. */
	from: number;
	to: number;
}

type PartSeries = Series<null, StackPart>;

/** Length of the only bar of a series before it is moved. */
const lengthOf = (series: PartSeries): number => series[0]?.[1] ?? 0;

/**
 * Offset for the stack of d3: the negative answers lie left of zero and the positive ones right of it, each beside a neutral part
 * that straddles zero (Heiberger & Robbins 2014; statistics, section 4.5). Without a neutral answer zero
 * is the border between negative and positive; without either the stack starts at zero.
 */
function offsetNeutral(series: PartSeries[], order: Iterable<number>): void {
	const lengthAt = (side: LikertSide) =>
		sum(series, (one) => (one.key.answer.side === side ? lengthOf(one) : 0));
	const start = 0 - lengthAt('negative') - lengthAt('neutral') / 2;
	const [first] = order;
	const bar = series[first ?? 0]?.[0];
	if (bar === undefined) return;
	bar[0] = start;
	bar[1] += start;
	stackOffsetNone(series, order);
}

/**
 * Stacks the answers of one row: those on the scale around zero, those set apart from an origin of their own.
 * @param parts in the order of the bars from left to right: negative from the strongest to the mildest, neutral, positive
 * from the mildest to the strongest
 */
export function stackShares<Part extends StackPart>(parts: readonly Part[]): StackedShare<Part>[] {
	const drawn = parts.filter((part): part is DrawnPart<Part> => part.pct !== null);
	const pile = (some: DrawnPart<Part>[], offset: typeof offsetNeutral): StackedShare<Part>[] =>
		stack<null, DrawnPart<Part>>()
			.keys(some)
			.value((_, part) => part.pct)
			.offset(offset)([null])
			.map((series) => ({ part: series.key, from: series[0]?.[0] ?? 0, to: series[0]?.[1] ?? 0 }));
	return [
		...pile(
			drawn.filter(({ answer }) => answer.side !== 'apart'),
			offsetNeutral
		),
		...pile(
			drawn.filter(({ answer }) => answer.side === 'apart'),
			stackOffsetNone
		)
	];
}

/** The percent points that a row takes to the left of zero, to its right, and apart. */
export function reachOf(parts: readonly StackPart[]): { left: number; right: number; apart: number } {
	const bars = stackShares(parts);
	const onScale = bars.filter(({ part }) => part.answer.side !== 'apart');
	const apart = bars.filter(({ part }) => part.answer.side === 'apart');
	return {
		left: 0 - (min(onScale, ({ from }) => from) ?? 0),
		right: max(onScale, ({ to }) => to) ?? 0,
		apart: max(apart, ({ to }) => to) ?? 0
	};
}
