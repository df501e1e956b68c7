import { max, sum } from 'd3-array';
import { NAME_PX, NARROW_BELOW_PX, NARROW_NAME_PX } from '../lettering/chartFont';
import { linesHeight } from '../lettering/textLabel';
import { textWidth } from '../lettering/textWidth';
import { wrapText } from '../lettering/wrapText';

/** What is to be written for a series: its name, and its last value as printed. */
export interface SeriesName {
	seriesId: string;
	name: string;
	value: string;
}

/**
 * How the names are shown: at the line ends in a gutter, or, where they are too long or too many for that,
 * in rows over the plot, with the values alone at the line ends.
 */
export interface NamePlan {
	kind: 'gutter' | 'rows';
	gutterPx: number;
	fontPx: number;
	/** Lines at the line end, by series. */
	endLines: Map<string, string[]>;
}

/** Between the plot and the gutter's text, and between texts in the gutter. */
export const GUTTER_GAP_PX = 4;
export const NAME_GAP_PX = 4;

/** The most that the gutter may take of the width; beyond this the plot suffers. */
const GUTTER_SHARE = 0.27;
const MAX_GUTTER_PX = 170;

/** Name and value in lines; the value keeps the last word of the name company where both fit on one line. */
function wrapName({ name, value }: SeriesName, maxPx: number, fontPx: number): string[] {
	const lastWord = name.slice(name.lastIndexOf(' ') + 1);
	const canKeep = textWidth(`${lastWord}\u00a0${value}`, fontPx, 600) <= maxPx;
	return wrapText(`${name}${canKeep ? '\u00a0' : ' '}${value}`, maxPx, fontPx, 600);
}

/** Decides where the names go and how wide the gutter is. */
export function planNames(names: readonly SeriesName[], widthPx: number, plotHeightPx: number): NamePlan {
	const fontPx = widthPx < NARROW_BELOW_PX ? NARROW_NAME_PX : NAME_PX;
	const maxPx = Math.min(MAX_GUTTER_PX, widthPx * GUTTER_SHARE);
	const width = (text: string) => textWidth(text, fontPx, 600);
	const wrapped = new Map(names.map((one) => [one.seriesId, wrapName(one, maxPx, fontPx)]));
	const hasBrokenWord = names.some(({ name }) => name.split(' ').some((word) => width(word) > maxPx));
	const stackPx = sum(wrapped.values(), (lines) => linesHeight(lines.length, fontPx) + NAME_GAP_PX);
	const isGutter = !hasBrokenWord && stackPx <= plotHeightPx;
	const endLines = isGutter ? wrapped : new Map(names.map(({ seriesId, value }) => [seriesId, [value]]));
	const widest = max([...endLines.values()].flat(), width) ?? 0;
	return {
		kind: isGutter ? 'gutter' : 'rows',
		gutterPx: Math.ceil(widest) + GUTTER_GAP_PX + 1,
		fontPx,
		endLines
	};
}
