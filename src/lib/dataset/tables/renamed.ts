import { parseChoice } from '../cells/parseChoice';
import { parseDate } from '../cells/parseDate';
import { bad, good, type Parsed } from '../cells/parsed';
import { parseText } from '../cells/parseText';
import { column, type Columns } from '../read/parseTable';

/** What may get another id. */
const RENAMED_KINDS = ['question', 'answer', 'wave', 'pollster', 'chart', 'claim'] as const;

export type RenamedKind = (typeof RENAMED_KINDS)[number];

/** An id that was published once, and what is called so now. */
export interface Rename {
	kind: RenamedKind;
	/** As it was published; an answer together with its question, `question:answer`. */
	old: string;
	/** What it became then; it may have been renamed again since. */
	new: string;
	date: string;
	note: string;
}

const RENAMED_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*(?::[a-z0-9]+(?:-[a-z0-9]+)*)?$/;

function parseRenamedId(cell: string): Parsed<string> {
	return RENAMED_ID.test(cell)
		? good(cell)
		: bad(cell, 'is not an id, and not question:answer (lower-case letters, digits and hyphens)');
}

/** `renamed.csv`: old ids, which links go on naming. */
export const renamedColumns: Columns<Rename> = {
	kind: column('kind', parseChoice(RENAMED_KINDS)),
	old: column('old', parseRenamedId),
	new: column('new', parseRenamedId),
	date: column('date', parseDate),
	note: column('note', parseText)
};
