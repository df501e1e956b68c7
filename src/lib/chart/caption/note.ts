/** Something that a reader must know of a chart, in a sentence or two. */
export interface Note {
	id: string;
	/** The number that the mark on the chart carries, or `null`. */
	number: number | null;
	text: string;
	/** A remark on one reading that is not in doubt: the page keeps it folded, a picture leaves it out. */
	isDetail?: boolean;
}
