import type { TiedRows } from '../series/tiedRows';
import type { CompareRow } from './compareRow';

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
 * A bracket for each run of tied rows.
 * @param x where the first bracket stands, in pixels; `null` where there is no room
 */
export function compareTies(
	ties: readonly TiedRows[],
	rows: readonly CompareRow[],
	x: number | null
): CompareTie[] {
	return ties.map(({ first, last, names }, index) => {
		const isShared = first <= (ties[index - 1]?.last ?? 0) && index % 2 === 1;
		const lane = (x ?? 0) + (isShared ? LANE_PX : 0);
		const [top, bottom] = [rows[first]?.guide?.y ?? 0, rows[last]?.guide?.y ?? 0];
		const d = x === null ? '' : `M${lane + HOOK_PX},${top}h-${HOOK_PX}V${bottom}h${HOOK_PX}`;
		return { id: names.join('~'), names, d };
	});
}
