import { max } from 'd3-array';
import * as m from '../../text/paraglide/messages';
import { NAME_PX } from '../lettering/chartFont';
import { flowItems, type FlowPlace } from '../lettering/flowItems';
import type { LikertAnswer } from './likertAnswers';
import type { LikertSegment } from './likertBars';
import { plainText, type PlainText } from '../lettering/plainText';
import { linesHeight } from '../lettering/textLabel';
import { textWidth } from '../lettering/textWidth';
import { wrapText } from '../lettering/wrapText';

/** A name over the chart with a swatch before it, 12 pixels square. */
export interface LikertKeyItem extends FlowPlace {
	tone: string;
	isWeak: boolean;
	swatch: { x: number; y: number; sizePx: number };
}

const SWATCH_PX = 12;
const LEAD_PX = 18;
const ITEM_GAP_PX = 16;
/** The hollow swatch of doubtful figures borrows the tone that says least. */
const WEAK_TONE = 'no-answer';

/** The names of all answers in the order of the bars, in rows from the top of the drawing. */
export function likertKey(answers: readonly LikertAnswer[], hasWeak: boolean, widthPx: number) {
	const marks = [
		...answers.map(({ id, name, tone }) => ({ id, text: name, tone, isWeak: false })),
		...(hasWeak ? [{ id: 'doubtful', text: m.compare_doubtful(), tone: WEAK_TONE, isWeak: true }] : [])
	];
	const flow = flowItems(
		marks.map(({ id, text }) => ({ id, text, fontPx: NAME_PX, weight: 400, leadPx: LEAD_PX })),
		{ x: 0, topY: 0, widthPx, gapPx: ITEM_GAP_PX }
	);
	const items = flow.places.map((place, index): LikertKeyItem => {
		const { tone = WEAK_TONE, isWeak = false } = marks[index] ?? {};
		const swatch = { x: place.leadX + 1, y: place.leadY - SWATCH_PX / 2, sizePx: SWATCH_PX };
		return { ...place, tone, isWeak, swatch };
	});
	return { items, heightPx: flow.heightPx };
}

const MAX_DIRECT_LINES = 3;
const DIRECT_GAP_PX = 6;

/**
 * The names over the bars of the first row, in place of a key; `null` where a name is wider than its bar, where an
 * answer has no bar in that row, or where a key is needed for doubtful figures.
 */
export function likertDirectNames(
	answers: readonly LikertAnswer[],
	segments: readonly LikertSegment[]
): { names: PlainText[]; heightPx: number } | null {
	const wishes = answers.map(({ id, name }) => {
		const segment = segments.find(({ answerId }) => answerId === id);
		const roomPx = (segment?.widthPx ?? 0) - DIRECT_GAP_PX;
		const fits = name.split(' ').every((word) => textWidth(word, NAME_PX) <= roomPx);
		const lines = fits ? wrapText(name, roomPx, NAME_PX) : [];
		return { id, lines, x: (segment?.x ?? 0) + (segment?.widthPx ?? 0) / 2 };
	});
	if (wishes.some(({ lines }) => lines.length === 0 || lines.length > MAX_DIRECT_LINES)) return null;
	const heightPx = linesHeight(max(wishes, ({ lines }) => lines.length) ?? 0, NAME_PX);
	const names = wishes.map(({ id, lines, x }) =>
		plainText({
			id,
			x,
			anchor: 'middle',
			fontPx: NAME_PX,
			weight: 400,
			lines,
			topY: heightPx - linesHeight(lines.length, NAME_PX)
		})
	);
	return { names, heightPx };
}
