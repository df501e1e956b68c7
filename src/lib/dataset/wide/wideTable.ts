/** What a cell of a printed table is. Every cell is exactly one of these. */
export const CELL_KINDS = [
	'figure',
	'none',
	'label',
	'head',
	'note',
	'sample-size',
	'count',
	'total',
	'empty',
	'not-understood'
] as const;
export type CellKind = (typeof CELL_KINDS)[number];

/** A cell at its place; rows and columns are counted from 1, as a spreadsheet does. */
export interface WideCell {
	row: number;
	column: number;
	/** The cell as it stands in the table, without spaces round it. */
	text: string;
	kind: CellKind;
}

/** A cell that was not understood: where, what, why, and what is allowed. */
export interface WideProblem {
	row: number;
	column: number;
	text: string;
	message: string;
}

/** Days, months or years as the collection writes them. */
export interface DateRange {
	/** `2019-03-21`, `2019-03` or `2019`. */
	start: string;
	end: string;
	/** How exactly the head says it: days, months or years. */
	basis: 'fieldwork' | 'month' | 'year';
}

/** What a head or a label says of the poll and of who was counted; `null` and empty where it says nothing. */
export interface WideContext {
	date: DateRange | null;
	/** ISO 3166 alpha-3. */
	country: string | null;
	/** As in the collection, `age:18-24`; empty: all respondents. */
	subgroup: string;
	/** Words that are none of these: a person, a region, a wave's name. Empty where all was understood. */
	rest: string;
}

/** A column of a table with answers down, or a row of one with answers across: one poll, or one group of it. */
export interface WideColumn extends WideContext {
	/** The printed heads, joined by ` / `; unique in the table. */
	name: string;
	/** People asked, where the table prints it. */
	sampleSize: number | null;
}

/** One printed share. */
export interface WideFigure {
	row: number;
	column: number;
	/** The label of the answer as printed, without footnote marks. */
	answer: string;
	/** The `name` of a column of the table. */
	context: string;
	/** The cell as it stands in the table. */
	text: string;
	/** The share in the collection's form: `51`, `44.5`, `<10`, `~40`. */
	printed: string;
}

/** Where answers stand; `down`: a row is an answer. */
export type Orientation = 'down' | 'across';

/** A printed table, read: a proposal that loses no cell. */
export interface WideTable {
	orientation: Orientation;
	/** Rows of the heads, counted from 1. */
	headerRows: number[];
	columns: WideColumn[];
	/** Labels of the answers in the order of the table, each once. */
	answers: string[];
	figures: WideFigure[];
	/** Every cell, row by row. */
	cells: WideCell[];
	problems: WideProblem[];
	/** Whether the shares were refused because they look like `0.45` for 45 percent. */
	looksLikePartsOfOne: boolean;
	/** What was done by a rule and should be looked at: heads that were filled, marks that were left out. */
	remarks: string[];
}

/** A country by all the names under which a table may print it. */
export interface CountryNames {
	/** ISO 3166 alpha-3. */
	id: string;
	/** Folded, so that case, quotes and points do not count. */
	names: string[];
}

export interface WideOptions {
	countries: readonly CountryNames[];
	/** Default: found from the heads. */
	orientation?: Orientation;
	/** Shares are printed as parts of one, as a spreadsheet keeps percentages. Default: percent 0-100. */
	isPartsOfOne?: boolean;
}
