import { NAME_PX } from '../lettering/chartFont';
import type { LikertFrame } from './likertFrame';
import type { LikertPart } from './likertOverlap';
import { stackShares, type DrawnPart } from './likertStack';
import { plainText, type PlainText } from '../lettering/plainText';
import { roundPx } from '../lettering/roundPx';
import { shortValue } from '../series/shortValue';
import { linesHeight } from '../lettering/textLabel';
import { textWidth } from '../lettering/textWidth';
import * as m from '../../text/paraglide/messages';

/** One answer of one row, as a bar. */
export interface LikertSegment {
	/** `series@wave`. */
	id: string;
	answerId: string;
	tone: string;
	isWeak: boolean;
	isDimmed: boolean;
	/** What the reading says, in words. */
	title: string;
	x: number;
	y: number;
	widthPx: number;
	heightPx: number;
	/** The share, where there is room for it. */
	value: PlainText | null;
}

/** Shares below this carry no number; the table has them (statistics, section 4.5). */
const MIN_LABELLED_PCT = 4;
const VALUE_PADDING_PX = 6;

/** The bars of a row, at their printed length: on the scale from left to right, then those apart. */
export function likertBars(
	parts: readonly LikertPart[],
	frame: LikertFrame,
	top: number,
	barPx: number,
	hasUnit: boolean
): LikertSegment[] {
	return stackShares(parts).map(({ part, from, to }): LikertSegment => {
		const origin = part.answer.side === 'apart' ? (frame.apartX ?? 0) : frame.zeroX;
		const x = roundPx(origin + frame.lengthPx(from));
		const widthPx = roundPx(roundPx(origin + frame.lengthPx(to)) - x);
		return {
			id: `${part.seriesId}@${part.reading.waveId}`,
			answerId: part.answer.id,
			tone: part.answer.tone,
			isWeak: part.reading.status === 'weak',
			isDimmed: part.isDimmed,
			title: part.title,
			x,
			y: top,
			widthPx,
			heightPx: barPx,
			value: valueLabel(part, x, widthPx, top + barPx / 2, hasUnit)
		};
	});
}

/** The number in the middle of its bar, with the percent sign where asked for and where that fits too. */
function valueLabel(
	{ pct, reading }: DrawnPart<LikertPart>,
	x: number,
	widthPx: number,
	middleY: number,
	hasUnit: boolean
): PlainText | null {
	if (pct < MIN_LABELLED_PCT) return null;
	const short = shortValue(reading);
	const text = [...(hasUnit ? [m.value_percent({ value: short })] : []), short].find(
		(wish) => textWidth(wish, NAME_PX, 600) + VALUE_PADDING_PX <= widthPx
	);
	if (text === undefined) return null;
	return plainText({
		id: 'value',
		x: x + widthPx / 2,
		anchor: 'middle',
		fontPx: NAME_PX,
		weight: 600,
		lines: [text],
		topY: middleY - linesHeight(1, NAME_PX) / 2
	});
}
