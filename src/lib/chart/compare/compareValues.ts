import { max, min } from 'd3-array';
import { formatShare } from '../../text/numbers';
import * as m from '../../text/paraglide/messages';
import { overlaps, type Box } from '../lettering/box';
import { NAME_PX } from '../lettering/chartFont';
import type { CompareFrame } from './compareFrame';
import { markBox, type CompareMark } from './compareMark';
import { plainText, plainTextBox, type PlainText } from '../lettering/plainText';
import { linesHeight } from '../lettering/textLabel';
import type { ComparePoint } from '../series/compareRows';
import { shortValue } from '../series/shortValue';

const VALUE_GAP_PX = 6;

/** The value of a reading as it stands beside its mark: `46 %`, `<10 %`, `~40 %`. */
function valueText(point: ComparePoint): string {
	const { reported } = point.reading;
	return reported.kind === 'percent' && point.reading.derived !== 'no'
		? formatShare(reported.pct)
		: m.value_percent({ value: shortValue(point.reading) });
}

/**
 * Sets the values of the newest readings beside their marks: the lowest at its left where several share the row, the
 * others at their right, each past its own interval, or past all marks of the row where something is in the way.
 * One or two values always have room; a further one that has none is left to the table.
 */
export function placeValues(
	points: readonly ComparePoint[],
	marks: readonly CompareMark[],
	frame: CompareFrame
): CompareMark[] {
	const taken = marks.map(markBox);
	const all = { x1: min(taken, ({ x1 }) => x1) ?? 0, x2: max(taken, ({ x2 }) => x2) ?? 0 };
	const newest = marks.filter(({ isEarlier }) => !isEarlier).sort((a, b) => b.x - a.x);
	const values = new Map<string, PlainText>();
	for (const mark of newest) {
		const point = points.find(({ id }) => id === mark.id);
		if (point === undefined) continue;
		const own = markBox(mark);
		const toRight = [at('start', own.x2), at('start', all.x2)];
		const toLeft = [at('end', own.x1), at('end', all.x1)];
		const isLowest = newest.length > 1 && mark === newest.at(-1);
		const wishes = isLowest ? toLeft : [...toRight, ...(newest.length === 1 ? [] : toLeft)];
		const found = wishes
			.map((wish) => wish(valueText(point), mark.y))
			.find((value) => isFree(plainTextBox(value), taken, frame));
		if (found === undefined) continue;
		values.set(mark.id, found);
		taken.push(plainTextBox(found));
	}
	return marks.map((mark) => ({ ...mark, value: values.get(mark.id) ?? null }));
}

function at(anchor: 'start' | 'end', edge: number) {
	return (text: string, middleY: number): PlainText =>
		plainText({
			id: 'value',
			x: anchor === 'start' ? edge + VALUE_GAP_PX : edge - VALUE_GAP_PX,
			anchor,
			fontPx: NAME_PX,
			weight: 600,
			lines: [text],
			topY: middleY - linesHeight(1, NAME_PX) / 2
		});
}

function isFree(box: Box, taken: readonly Box[], frame: CompareFrame): boolean {
	return (
		box.x1 >= frame.innerLeft && box.x2 <= frame.innerRight && !taken.some((other) => overlaps(box, other))
	);
}
