import * as m from '../../text/paraglide/messages';
import { TICK_PX } from '../lettering/chartFont';
import type { CompareFrame } from './compareFrame';
import { hasPlace, type CompareRowData } from '../series/compareRows';
import { plainText, type PlainText } from '../lettering/plainText';
import { linesHeight } from '../lettering/textLabel';
import { wrapText } from '../lettering/wrapText';

/** What is said in a row of figures without a number. */
export interface CompareNote {
	id: string;
	/** `series@wave` where it is a reading, and what it says in words. */
	reading: { id: string; title: string } | null;
	text: PlainText;
}

/** The remarks of a row, one under the other: readings in words, and countries without any. */
export function compareNotes(
	row: CompareRowData,
	frame: CompareFrame,
	hasSeveral: boolean,
	topY: number
): { notes: CompareNote[]; heightPx: number } {
	const inWords = row.points.filter((point) => !hasPlace(point));
	const wishes = inWords.map(({ id, title, measure, reading }) => {
		const words = reading.notes.join(' ');
		const note = words === '' ? m.compare_no_number() : m.compare_no_number_words({ words });
		const text = hasSeveral ? m.compare_measure_note({ measure: measure.name, note }) : note;
		return { id, reading: { id, title }, text };
	});
	const all = row.points.length === 0 ? [{ id: 'none', reading: null, text: m.compare_no_number() }] : wishes;
	let heightPx = 0;
	const notes = all.map(({ id, reading, text }): CompareNote => {
		const lines = wrapText(text, frame.innerRight - frame.innerLeft, TICK_PX);
		const wish = { id, x: frame.innerLeft, anchor: 'start' as const, fontPx: TICK_PX, weight: 400 as const };
		const placed = plainText({ ...wish, lines, topY: topY + heightPx });
		heightPx += linesHeight(lines.length, TICK_PX);
		return { id, reading, text: placed };
	});
	return { notes, heightPx };
}
