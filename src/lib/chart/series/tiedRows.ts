import { roundingStep } from '../../dataset/cells/roundingStep';
import { Z95 } from '../../stats/constants';
import { compareMeasures } from './compareMeasures';
import { compareRows, type CompareRowData } from './compareRows';
import type { PlottedSeries } from './plotted';

/** Neighbouring rows that cannot be told apart, each from each. */
export interface TiedRows {
	/** Index of the first row and of the last one. */
	first: number;
	last: number;
	names: string[];
}

/**
 * Runs of rows, sorted by value, of which no two differ by more than chance and rounding allow (method, sections 2.1
 * and 4.9), at the lowest effective sizes. A row whose size or one value is not known is in none: nobody can tell.
 */
export function tiedRows(rows: readonly CompareRowData[]): TiedRows[] {
	const ties: TiedRows[] = [];
	let reached = 0;
	for (let first = 0; first < rows.length; first++) {
		let last = first;
		while (isTied(rows.slice(first, last + 1), rows[last + 1])) last++;
		if (last === first || last <= reached) continue;
		reached = last;
		ties.push({ first, last, names: rows.slice(first, last + 1).map(({ name }) => name) });
	}
	return ties;
}

/** The countries of one plot that cannot be told apart; none where several measures are compared. */
export function tiedCountries(series: readonly PlottedSeries[]): TiedRows[] {
	const measures = compareMeasures(series);
	return measures.length > 1 ? [] : tiedRows(compareRows(series, measures, 'country'));
}

/** Whether a row cannot be told from any of some others. */
function isTied(rows: readonly CompareRowData[], next: CompareRowData | undefined): boolean {
	const own = next && sampleOf(next);
	if (!own) return false;
	return rows.every((row) => {
		const other = sampleOf(row);
		if (!other || other.questionId !== own.questionId) return false;
		const step = Math.max(own.step, other.step);
		const se = Math.sqrt(own.variance + other.variance);
		return Math.abs(own.p - other.p) - step / 2 <= Z95 * se;
	});
}

/** The newest share of a row as a proportion, with the variance that chance and rounding give it. */
function sampleOf({ points }: CompareRowData) {
	const point = points.find(({ isLatest }) => isLatest);
	if (point === undefined) return null;
	const { reported, effectiveSize, alternatives } = point.reading;
	const step = roundingStep(point.reading);
	if (reported.kind !== 'percent' || step === null || effectiveSize === null || alternatives.length > 0)
		return null;
	const p = reported.pct / 100;
	return {
		questionId: point.questionId,
		p,
		step,
		variance: (p * (1 - p)) / effectiveSize.low + step ** 2 / 12
	};
}
