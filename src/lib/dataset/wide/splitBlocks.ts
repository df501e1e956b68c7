import { cellForms } from './cellForm';
import { holdAges } from './parseSubgroupHead';
import { readLabel } from './readLabel';
import { lineWordOf } from './lineWords';
import type { CountryNames } from './wideTable';

/** Rows of one table: from the first, up to but without the last; indexes from 0. */
export interface BlockRows {
	from: number;
	to: number;
}

/**
 * Cuts a sheet at each further row of heads, as long tables are printed in pieces one below the other: a row without
 * shares, after shares, whose every head is a date, a country or a group.
 */
export function splitBlocks(
	grid: readonly (readonly string[])[],
	countries: readonly CountryNames[]
): BlockRows[] {
	if (grid.length === 0) return [];
	const hasShare = cellForms(grid).forms.map((row) => row.includes('share'));
	const starts = [0];
	let sawShare = false;
	grid.forEach((row, index) => {
		if (hasShare[index] === true) sawShare = true;
		else if (sawShare && isHeadRow(row, countries) && hasShare.slice(index).includes(true)) {
			starts.push(index);
			sawShare = false;
		}
	});
	return starts.map((from, index) => ({ from, to: starts[index + 1] ?? grid.length }));
}

function isHeadRow(row: readonly string[], countries: readonly CountryNames[]): boolean {
	const heads = row.slice(1).filter((text) => text !== '');
	const besideAges = holdAges(heads);
	const labels = heads.map((text) => readLabel([text], countries, { besideAges }));
	const isSize = labels.every(({ date, sampleSize }) => date === null && sampleSize !== null);
	return (
		heads.length > 0 &&
		!isSize &&
		lineWordOf(row[0] ?? '') === null &&
		labels.every(({ hasContext, rest }) => hasContext && rest === '')
	);
}
