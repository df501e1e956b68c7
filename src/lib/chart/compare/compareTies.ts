import { Z95 } from '../../stats/constants';
import type { CompareRow } from './compareRow';
import type { CompareRowData } from './compareRows';

/** Neighbouring rows that cannot be told apart, each from each. */
export interface CompareTie {
	id: string;
	names: string[];
	/** A bracket beside the rows; empty where there is no room for one. */
	d: string;
}

/** Brackets that share a row stand beside one another. */
const [LANE_PX, HOOK_PX] = [5, 3];

/**
 * Runs of rows, sorted by value, of which no two differ by more than chance and rounding allow (method, sections 2.1
 * and 4.9), at the lowest effective sizes. A row whose size or one value is not known is in none: nobody can tell.
 * @param x where the first bracket stands, in pixels; `null` where there is no room
 */
export function compareTies(
	data: readonly CompareRowData[],
	rows: readonly CompareRow[],
	x: number | null
): CompareTie[] {
	const ties: CompareTie[] = [];
	let reached = 0;
	for (let first = 0; first < data.length; first++) {
		let last = first;
		while (isTied(data.slice(first, last + 1), data[last + 1])) last++;
		if (last === first || last <= reached) continue;
		const lane = (x ?? 0) + (first <= reached && ties.length % 2 === 1 ? LANE_PX : 0);
		reached = last;
		const [top, bottom] = [rows[first]?.guide?.y ?? 0, rows[last]?.guide?.y ?? 0];
		const names = data.slice(first, last + 1).map(({ name }) => name);
		const d = x === null ? '' : `M${lane + HOOK_PX},${top}h-${HOOK_PX}V${bottom}h${HOOK_PX}`;
		ties.push({ id: names.join('~'), names, d });
	}
	return ties;
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
	const { reported, effectiveSize, alternatives } = point?.reading ?? {};
	if (!point || reported?.kind !== 'percent' || !effectiveSize || alternatives?.length !== 0) return null;
	const p = reported.pct / 100;
	const step = Number.isInteger(reported.pct) ? 0.01 : 0.001;
	const questionId = point.id.split(':')[0];
	return { questionId, p, step, variance: (p * (1 - p)) / effectiveSize.low + step ** 2 / 12 };
}
