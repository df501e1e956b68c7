/** What a note is about, from the whole drawing down to single readings. */
export type NoteKind =
	| 'overlay'
	| 'break'
	| 'gap'
	| 'joined'
	| 'weak'
	| 'words'
	| 'below'
	| 'about'
	| 'reading'
	| 'also'
	| 'sum'
	| 'dates'
	| 'rescaled'
	| 'not-rescaled'
	| 'several'
	| 'group'
	| 'ties'
	| 'link'
	| 'question'
	| 'interval'
	| 'borrowed'
	| 'climate'
	| 'events';

/** Something that a reader must know of a chart, in a sentence or two. */
export interface Note {
	/** The same for no two notes of a chart. */
	id: string;
	kind: NoteKind;
	/** The number that the mark on the chart carries, or `null`. */
	number: number | null;
	text: string;
	/** The reading that it is on, `series@wave`, where it is on a single one. */
	readingId?: string;
	/** A remark on one reading that is not in doubt: the page keeps it folded, a picture leaves it out. */
	isDetail?: boolean;
}

/** @param subject what tells it from other notes of its kind, such as the id of a question. Default: there is one of the kind */
export function plainNote(kind: NoteKind, text: string, subject = ''): Note {
	return { id: subject === '' ? kind : `${kind}:${subject}`, kind, number: null, text };
}
