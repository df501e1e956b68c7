import Papa from 'papaparse';

/** Separators in the order in which a line that holds several is taken to be cut: decimal commas stand beside semicolons. */
const SEPARATORS = ['\t', ';', '|'] as const;
/** Columns set with spaces, as they are copied from a PDF. */
const GAP = /\S {2,}\S/;

/**
 * The rows of a text in CSV (commas or semicolons), TSV, with bars, or set with two spaces or more between columns. All
 * rows have the length of the longest; cells have no spaces round them. Never throws.
 */
export function splitCells(text: string): string[][] {
	const plain = text.replace(/^\uFEFF/, '').replaceAll('\u0000', '');
	if (plain.trim() === '') return [];
	const delimiter = separatorOf(plain);
	const rows =
		delimiter === null
			? plain.split(/\r\n|\r|\n/).map((line) => line.split(/ {2,}|\t/))
			: Papa.parse<string[]>(plain, { delimiter }).data;
	return squareRows(rows);
}

/** Rows of one length, each cell without spaces round it; empty rows at the end are left out. */
export function squareRows(rows: readonly (readonly string[])[]): string[][] {
	const trimmed = rows.map((row) => row.map((cell) => cell.trim()));
	const last = trimmed.findLastIndex((row) => row.some((cell) => cell !== ''));
	const filled = trimmed.slice(0, last + 1);
	const width = filled.reduce((most, row) => Math.max(most, row.length), 0);
	return filled.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

function separatorOf(text: string): string | null {
	const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
	const shareOf = (sign: string): number => lines.filter((line) => line.includes(sign)).length / lines.length;
	// Title and source lines above and below a table hold no separator.
	const [clear] = SEPARATORS.filter((sign) => shareOf(sign) >= 0.5);
	if (clear !== undefined) return clear;
	const withGap = lines.filter((line) => GAP.test(line.trimEnd())).length / lines.length;
	return shareOf(',') < 0.5 || withGap >= 0.5 ? (withGap >= 0.3 ? null : ',') : ',';
}
