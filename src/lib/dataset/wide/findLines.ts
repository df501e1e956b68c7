import { fillHeads, type FilledHeads } from './fillHeads';
import type { Layout } from './findLayout';
import type { Line } from './readAxis';
import { readLabel } from './readLabel';
import { subgroupKindOf } from './parseSubgroupHead';
import type { CountryNames } from './wideTable';

export interface Lines {
	rows: Line[];
	columns: Line[];
	/** What was filled, in words. */
	remarks: string[];
}

/** Rows and columns of the body with their heads; merged heads are filled to the right, merged labels downwards. */
export function findLines(
	grid: readonly (readonly string[])[],
	layout: Layout,
	countries: readonly CountryNames[]
): Lines {
	const { bodyRows, bodyColumns, headRows, labelColumns, sectionRows } = layout;
	const textAt = (row: number, column: number): string => grid[row]?.[column] ?? '';
	const heads = fillHeads(bodyColumns.map((column) => headRows.map((row) => textAt(row, column))));
	const labels = fillHeads(bodyRows.map((row) => labelColumns.map((column) => textAt(row, column))));
	const sections = bodyRows.map((row) => {
		const at = sectionRows.findLast((section) => section < row);
		return at === undefined ? '' : textAt(at, 0);
	});
	const isContext = (text: string): boolean => {
		const { hasContext, rest } = readLabel([text], countries);
		return hasContext && rest === '';
	};
	const columns = bodyColumns.map((index, line): Line => ({
		index,
		texts: heads.texts[line] ?? [],
		kind: null,
		section: ''
	}));
	const rows = bodyRows.map((index, line): Line => {
		const section = sections[line] ?? '';
		const kind = subgroupKindOf(section);
		const own = labels.texts[line] ?? [];
		const texts = sections.some(isContext) ? [isContext(section) ? section : '', ...own] : own;
		return { index, texts, kind, section: isContext(section) || kind !== null ? '' : section };
	});
	return {
		rows,
		columns,
		remarks: [
			...heads.fills.map((fill) => saidOf(fill, 'head', 'columns', bodyColumns, 'filled to the right')),
			...labels.fills.map((fill) => saidOf(fill, 'label', 'rows', bodyRows, 'filled downwards'))
		]
	};
}

function saidOf(
	{ text, lines }: FilledHeads['fills'][number],
	what: string,
	where: string,
	indexes: number[],
	how: string
): string {
	const places = lines.map((line) => (indexes[line] ?? 0) + 1);
	return `the ${what} ${JSON.stringify(text)} is taken for ${where} ${places[0]} to ${places.at(-1)}: merged, ${how}`;
}
