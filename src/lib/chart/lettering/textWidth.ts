import { ADVANCE_RUNS } from './notoSansAdvances';

/** A character outside the table is taken to be as wide as a capital M is high, so that a label never turns out too small. */
const UNKNOWN_ADVANCE = 1000;

/** Room for the fallback fonts, of which the common ones are up to one twentieth wider than Noto Sans. */
const FALLBACK_FACTOR = 1.05;

function advanceOf(character: string, weight: 400 | 600): number {
	// Of a letter with an accent the letter comes first.
	const code = character.normalize('NFD').codePointAt(0) ?? 0;
	for (const run of ADVANCE_RUNS) {
		const advance = run.regular[code - run.first];
		const wider = weight === 400 ? 0 : (run.widerInSemibold[code - run.first] ?? 0);
		if (advance) return advance + wider;
	}
	return UNKNOWN_ADVANCE;
}

/**
 * Width of one line of text in pixels, without a browser: the sum of the advance widths of Noto Sans
 * (kerning left out), rounded up a little for fallback fonts.
 */
export function textWidth(text: string, fontPx: number, weight: 400 | 600 = 400): number {
	let thousandths = 0;
	for (const character of text) thousandths += advanceOf(character, weight);
	return (thousandths / 1000) * fontPx * FALLBACK_FACTOR;
}
