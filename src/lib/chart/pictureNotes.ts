import * as m from '../text/paraglide/messages';
import type { ChartFrame } from './buildChart';
import type { Note } from './note';

/** What is written under the drawing of a picture: the notes of the page but for remarks on details, and the list of events. */
export function pictureNotes(frame: ChartFrame): Pick<Note, 'id' | 'text'>[] {
	const notes = frame.notes
		.filter((note) => !note.isDetail)
		.map(({ id, number, text }) => ({ id, text: number === null ? text : `[${number}] ${text}` }));
	if (frame.events.length === 0) return notes;
	const events = frame.events.map((event) => ({
		id: event.number,
		text: m.event_in_picture({ ...event, pages: event.references.join(', ') })
	}));
	return [...notes, { id: 'events', text: m.events_in_picture() }, ...events];
}

/**
 * Kinds of notes in order of weight, by the beginning of their ids: first what forbids a comparison, then in whose
 * presence people answered, then doubtful figures, then how the chart was made.
 */
const WEIGHTS = [
	['overlay', 'joined'],
	['break'],
	['climate', 'rescaled', 'not-rescaled', 'group', 'several'],
	['weak', 'ties', 'link'],
	['events', 'E'],
	['words', 'below', 'about', 'also'],
	['gap', 'sum', 'dates'],
	['interval', 'question']
];

function weightOf(id: string): number {
	const kind = /^E\d/.test(id) ? 'E' : (id.split(':')[0] ?? '').replace(/-\d+$/, '');
	const weight = WEIGHTS.findIndex((kinds) => kinds.includes(kind));
	return weight === -1 ? WEIGHTS.length : weight;
}

/** The same notes with the heaviest first, for a picture that has no room for all. */
export function weighedNotes(frame: ChartFrame): Pick<Note, 'id' | 'text'>[] {
	return pictureNotes(frame).sort((a, b) => weightOf(a.id) - weightOf(b.id));
}
