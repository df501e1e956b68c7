import { isInside, overlaps, passesThrough, type Box } from '../lettering/box';
import { LINE_HEIGHT, VALUE_PX } from '../lettering/chartFont';
import { labelBox, textLabel, type TextLabel } from '../lettering/textLabel';
import type { TrendFrame } from './trendFrame';
import type { TrendMark } from './trendMarks';
import type { Obstacles } from './trendObstacles';

/** A value that could stand at its mark. */
export interface ValueWish {
	mark: TrendMark;
	text: string;
	/** A figure that is no plain number says so at its mark, even across a line. */
	isNeeded: boolean;
}

/** Between a marker and its value; more than the margin that obstacles keep. */
const GAP_PX = 2;
/** A whisker longer than this would put the value too far from its mark. */
const LONG_WHISKER_PX = 36;
/** How far on a needed value is tried, in steps of its own height. */
const FAR_STEPS = [1, 2, 3];

/** Places for a value in order of preference: over, under, right, left; then further off. */
function candidates({ mark, text, isNeeded }: ValueWish): TextLabel[] {
	const { x, y, radiusPx, whisker, range, tone, isDimmed } = mark;
	const half = (VALUE_PX * LINE_HEIGHT) / 2;
	const reach = radiusPx + GAP_PX;
	const [high, low] = [whisker?.y1 ?? range?.y1 ?? y, whisker?.y2 ?? y];
	const over = (y - high > LONG_WHISKER_PX ? y - reach : Math.min(high, y - reach)) - half;
	const under = (low - y > LONG_WHISKER_PX ? y + reach : Math.max(low, y + reach)) + half;
	const make = (dx: number, middleY: number, anchor: TextLabel['anchor']) =>
		textLabel({
			id: `${mark.id}:value`,
			x: x + dx,
			anchor,
			fontPx: VALUE_PX,
			weight: 400,
			lines: [text],
			middleY,
			tone,
			isDimmed
		});
	const near = [make(0, over, 'middle'), make(0, under, 'middle')];
	if (!isNeeded) return near;
	const side = reach + 2;
	const far = FAR_STEPS.flatMap((step) => [
		make(0, over - step * half, 'middle'),
		make(side, y - step * half, 'start'),
		make(-side, y - step * half, 'end'),
		make(0, under + step * half, 'middle')
	]);
	return [...near, make(side, y, 'start'), make(-side, y, 'end'), ...far];
}

/**
 * Values at their marks, each where it covers no mark and no other label, and as few lines as can be.
 * A value without such a place is left to the table and the tooltip.
 * @param wishes in order of importance
 * @param taken boxes of labels that are there already
 */
export function trendValueLabels(
	wishes: readonly ValueWish[],
	frame: TrendFrame,
	{ boxes, segments }: Obstacles,
	taken: readonly Box[]
): TextLabel[] {
	const occupied = [...boxes, ...taken];
	const bounds = { x1: frame.left, y1: frame.top - 18, x2: frame.right + 2, y2: frame.bottom - 1 };
	const placed: TextLabel[] = [];
	for (const wish of wishes) {
		let [best, fewest] = [null as { label: TextLabel; box: Box } | null, wish.isNeeded ? Infinity : 2];
		for (const label of candidates(wish)) {
			const box = labelBox(label);
			if (!isInside(box, bounds) || occupied.some((other) => overlaps(box, other))) continue;
			const crossings = segments.filter((segment) => passesThrough(segment, box)).length;
			if (crossings < fewest) [best, fewest] = [{ label, box }, crossings];
		}
		if (best === null) continue;
		placed.push(best.label);
		occupied.push(best.box);
	}
	return placed;
}
