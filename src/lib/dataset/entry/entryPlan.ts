/**
 * What a person says about a printed table, by key: `question`, `source`, `country`, `date`, `column:May 2021`,
 * `answer:With respect` and those that `ENTRY_KEYS` lists.
 */
export type EntryAnswers = Readonly<Record<string, string>>;

/** Keys of answers besides `column:` and `answer:`, each with what is allowed. */
export const ENTRY_KEYS = {
	question: 'an id of questions.csv',
	pollster: 'an id of pollsters.csv; the question must be its own',
	source: 'an id or an address of sources.csv, or new',
	country: 'an iso3 of countries.csv, for columns that name none',
	date: 'a date or a range of dates, for columns that name none: 2019-03-21 - 2019-03-27, 2019-03, 2019',
	'date-basis': 'fieldwork, month, year, publication or inferred; not given: as exact as the date',
	wave: 'an id of waves.csv, for a table of one survey, or new',
	ignore: 'words of heads that say nothing, separated by |',
	status: 'reported or weak; not given: reported',
	note: 'text for the note of every new figure',
	mode: 'face-to-face, telephone, online or mixed, for new waves',
	population: 'text for new waves, such as adults 18+',
	'source-url': 'the address of the new page',
	'source-publisher': 'who publishes the new page',
	'source-title': 'our own description of the new page',
	'source-language': 'ISO 639, such as ru',
	'source-kind': 'primary or secondary',
	'source-accessed': 'the day it was read, YYYY-MM-DD'
} as const;

/** Something that the table does not say and the collection needs. */
export interface EntryNeed {
	/** Under which key the answer is given. */
	key: string;
	/** What is asked, in words. */
	about: string;
	allowed: string;
	/** What is likely; empty: nothing is. */
	suggestion: string;
}

/** A row that is proposed for a file of `data/`, by the names of its columns. */
export interface NewRow {
	file: string;
	cells: Record<string, string>;
	/** What a person should know of it; empty: nothing. */
	remark: string;
}

/** All that a table adds to the collection, or what is missing for it. Nothing is written. */
export interface EntryPlan {
	needs: EntryNeed[];
	/** Answers that were given and are not allowed. */
	problems: string[];
	rows: NewRow[];
	/** Figures that the collection has with the same value, with file and line. */
	known: string[];
	/** Figures that a rule cannot enter, with the reason. */
	left: string[];
	remarks: string[];
}
