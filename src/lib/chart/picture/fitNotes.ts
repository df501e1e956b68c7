import { sum } from 'd3-array';
import * as m from '../../text/paraglide/messages';
import type { Note } from '../caption/note';
import { countLines, cutToLines, type LineType } from './pictureLine';

type Text = Pick<Note, 'id' | 'text'>;

/** Where notes are set. */
export interface NoteRoom {
	/** Lines in all. */
	lines: number;
	/** The most that one note may take, so that a long one leaves room for the next. */
	linesEach: number;
	/** Notes follow one another in one paragraph. */
	isFlow: boolean;
	maxPx: number;
	type: LineType;
}

/**
 * As many notes as there is room for, the heaviest first, and a sentence on what is left out or cut: nothing is dropped
 * in silence. A long note is cut between sentences where one fits, else between words, and marked.
 * @param notes in order of weight
 * @returns one paragraph an item
 */
export function fitNotes(notes: readonly Text[], room: NoteRoom): Text[] {
	if (notes.length === 0 || room.lines < 1) return [];
	if (fits(notes, room)) return flow(notes, room);
	let kept: Text[] = [];
	for (const note of notes) {
		const wishes = shortened(note.text, room).map((text) => [...kept, { ...note, text }]);
		kept = wishes.find((wish) => fits([...wish, rest(notes, wish)], room)) ?? kept;
	}
	return flow(
		kept.length === notes.length && !isCut(notes, kept) ? kept : [...kept, rest(notes, kept)],
		room
	);
}

function flow(texts: readonly Text[], { isFlow }: NoteRoom): Text[] {
	return isFlow ? [{ id: 'notes', text: texts.map(({ text }) => text).join(' ') }] : [...texts];
}

function fits(texts: readonly Text[], room: NoteRoom): boolean {
	const { lines, maxPx, type } = room;
	const count = sum(flow(texts, room), ({ text }) => countLines(text, maxPx, type));
	return count <= lines;
}

const isCut = (notes: readonly Text[], kept: readonly Text[]): boolean =>
	kept.some(({ id, text }) => notes.find((note) => note.id === id)?.text !== text);

/** What is said of the notes that are left out or cut. */
function rest(notes: readonly Text[], kept: readonly Text[]): Text {
	const count = notes.length - kept.length;
	const cut = isCut(notes, kept);
	const text =
		count === 0
			? m.picture_notes_cut()
			: cut
				? m.picture_notes_cut_more({ count })
				: m.picture_notes_more({ count });
	return { id: 'more', text };
}

const SENTENCE = /(?<=[.!?…]) (?=[\p{Lu}“(\d])/u;

/** The note as it is or cut to the lines that it may take, and shorter forms that end with a sentence. */
function shortened(text: string, { linesEach, maxPx, type }: NoteRoom): string[] {
	const linesOf = (wish: string): number => countLines(wish, maxPx, type);
	const sentences = text.split(SENTENCE);
	const cuts = sentences
		.slice(1)
		.map((_, index) => `${sentences.slice(0, index + 1).join(' ')} […]`)
		.reverse();
	const allowed = [text, ...cuts].filter((wish) => linesOf(wish) <= linesEach);
	return allowed.length > 0 ? allowed : [cutToLines(text, linesEach, maxPx, type)];
}

/** How many lines the first notes take, cut as above, with what is said of the others. */
export function linesOfFirst(notes: readonly Text[], count: number, room: NoteRoom): number {
	const first = notes.slice(0, count).map((note) => ({
		...note,
		text: shortened(note.text, room)[0] ?? note.text
	}));
	const { maxPx, type } = room;
	return sum(flow([...first, rest(notes, first)], room), ({ text }) => countLines(text, maxPx, type));
}
