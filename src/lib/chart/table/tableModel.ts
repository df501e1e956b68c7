import type { PlottedReading } from '../series/plotted';
import type { Reference } from '../caption/references';

export interface TableColumn {
	/** One of `SORT_COLUMNS` where rows may be sorted by it. */
	id: string;
	name: string;
	isNumber: boolean;
}

export interface TableCell {
	text: string;
	/** What rows are sorted by; `null` where there is nothing to sort by, and the row comes last. */
	key: number | string | null;
	/** What a spreadsheet gets: a bare number where there is one. */
	plain: string;
}

export interface TableRow {
	id: string;
	head: string;
	/** Where all figures of the survey stand; empty where the row is no survey. */
	href: string;
	/** One for each column. */
	cells: TableCell[];
	/** Pages where the reading was read. */
	references: Pick<Reference, 'number' | 'url'>[];
}

/** The chart as a table: a row a reading, or a column a survey. */
export interface TableModel {
	/** Name of the first column. */
	corner: string;
	columns: TableColumn[];
	rows: TableRow[];
	/** Whether the rows name the pages where they were read, in a last column. */
	hasReferences: boolean;
}

/** @param key what rows are sorted by, the text where it is left out */
export function textCell(text: string, key: TableCell['key'] = text, plain = text): TableCell {
	return { text, key, plain };
}

/** The share as printed, without its unit where it is a plain number. */
export function plainShare({ reported, printed, valueText }: PlottedReading): string {
	return reported.kind === 'percent' ? printed : valueText;
}
