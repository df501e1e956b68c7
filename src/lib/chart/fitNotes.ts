import * as m from '../text/paraglide/messages';
import type { Note } from './note';
import { countLines, cutToLines, type LineType } from './pictureLine';

type Text = Pick<Note, 'id' | 'text'>;

/** Where notes are set. */
export interface NoteRoom {
	/** Lines in all. */
	lines: number;
	/** The most that one note may take, so that a long one leaves room for the next. */
	linesEach: number;
	maxPx: number;
	type: LineType;
}

/**
 * As many notes as there is room for, the heaviest first, and a sentence on what is left out or cut: nothing is dropped
 * in silence. A long note is cut between sentences where one fits, else between words, and marked.
 * @param notes in order of weight
 */
export function fitNotes(notes: readonly Text[], room: NoteRoom): Text[] {
	const cut = notes.map((note) => ({ ...note, text: shorten(note.text, room) }));
	const linesOf = (text: string): number => countLines(text, room.maxPx, room.type);
	const whole = notes.reduce((sum, { text }) => sum + linesOf(text), 0);
	if (whole <= room.lines && notes.every(({ text }) => linesOf(text) <= room.linesEach)) return [...notes];
	const kept: Text[] = [];
	// One line is for the sentence on the rest.
	let free = room.lines - 1;
	for (const note of cut) {
		const lines = linesOf(note.text);
		if (lines > free) continue;
		kept.push(note);
		free -= lines;
	}
	return [...kept, { id: 'more', text: restText(notes, kept) }];
}

function restText(notes: readonly Text[], kept: readonly Text[]): string {
	const count = notes.length - kept.length;
	const isCut = kept.some(({ id, text }) => notes.find((note) => note.id === id)?.text !== text);
	if (count === 0) return m.picture_notes_cut();
	return isCut ? m.picture_notes_cut_more({ count }) : m.picture_notes_more({ count });
}

const SENTENCE = /(?<=[.!?…]) (?=[\p{Lu}“(\d])/u;

function shorten(text: string, { linesEach, maxPx, type }: NoteRoom): string {
	if (countLines(text, maxPx, type) <= linesEach) return text;
	const sentences = text.split(SENTENCE);
	for (let count = sentences.length - 1; count > 0; count--) {
		const kept = `${sentences.slice(0, count).join(' ')} […]`;
		if (countLines(kept, maxPx, type) <= linesEach) return kept;
	}
	return cutToLines(text, linesEach, maxPx, type);
}
