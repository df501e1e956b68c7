import * as m from '../../text/paraglide/messages';
import type { ChartCaption } from '../buildChart';
import type { Note } from '../caption/note';
import type { PlottedSeries } from '../series/plotted';

/** A note, or an event of the list, under the drawing of a picture. */
export interface PictureNote extends Pick<Note, 'id' | 'text' | 'readingId'> {
	kind: Note['kind'] | 'event';
}

/** What is written under the drawing of a picture: the notes of the page but for remarks on details, and the list of events. */
export function pictureNotes(caption: ChartCaption): PictureNote[] {
	const notes = caption.notes
		.filter((note) => !note.isDetail)
		.map(({ number, text, ...note }): PictureNote => ({
			...note,
			text: number === null ? text : `[${number}] ${text}`
		}));
	if (caption.events.length === 0) return notes;
	const events = caption.events.map((event): PictureNote => ({
		id: event.number,
		kind: 'event',
		text: m.event_in_picture({ ...event, pages: event.references.join(', ') })
	}));
	return [...notes, { id: 'events', kind: 'events', text: m.events_in_picture() }, ...events];
}

/**
 * Kinds of notes in order of weight: first what stands against the drawing itself and must go with every picture, then
 * breaks, what cannot be told apart and doubtful figures, then how the chart was made.
 */
const WEIGHTS: readonly (readonly PictureNote['kind'][])[] = [
	['overlay', 'joined'],
	['climate'],
	['break'],
	['weak', 'ties'],
	['rescaled', 'not-rescaled', 'group', 'several', 'link'],
	['events', 'event'],
	['words', 'below', 'about', 'also'],
	['gap', 'sum', 'dates'],
	['interval', 'question']
];

/** What goes with every picture, however little room there is: the first kinds. */
const MUST_WEIGHTS = 2;

function weightOf({ kind }: Pick<PictureNote, 'kind'>): number {
	const weight = WEIGHTS.findIndex((kinds) => kinds.includes(kind));
	return weight === -1 ? WEIGHTS.length : weight;
}

/** Whether a note must go with every picture. */
export function isMustNote(note: Pick<PictureNote, 'kind'>): boolean {
	return weightOf(note) < MUST_WEIGHTS;
}

/**
 * The same notes with the heaviest first, for a picture that has no room for all.
 * @param drawn the series drawn, where they are a part: notes on other readings come last
 */
export function weighedNotes(
	caption: ChartCaption,
	drawn: readonly PlottedSeries[] | null = null
): PictureNote[] {
	const readings = drawn?.flatMap(({ id, readings }) => readings.map(({ waveId }) => `${id}@${waveId}`));
	const isElsewhere = ({ readingId }: PictureNote): boolean =>
		readings !== undefined && readingId !== undefined && !readings.includes(readingId);
	const notes = pictureNotes(caption).sort((a, b) => weightOf(a) - weightOf(b));
	return [...notes.filter((note) => !isElsewhere(note)), ...notes.filter(isElsewhere)];
}
