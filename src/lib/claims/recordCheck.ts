export type RecordFinding = 'RECORD_HOLDS' | 'RECORD_TIED' | 'RECORD_DOES_NOT_HOLD' | 'RECORD_UNTESTABLE';

/** One earlier reading makes no record: there was only one other that it could have been. */
const FEWEST_EARLIER = 2;

/**
 * Whether a reading was the highest or the lowest of its run when it was published (method, section 8.5). Readings
 * after it do not count.
 * @param inputs.values published figures of an identical run in the order of time; `null` where there is no number
 * @param inputs.index place of the reading among them, from 0
 * @returns `null` without a number at that place
 */
export function recordCheck(inputs: {
	values: readonly (number | null)[] | null;
	index: number | null;
	direction: 'high' | 'low';
}): RecordFinding | null {
	const { values, index, direction } = inputs;
	const value = values === null || index === null ? null : (values[index] ?? null);
	if (values === null || index === null || value === null) return null;
	const earlier = values.slice(0, index).filter((other) => other !== null);
	if (earlier.length < FEWEST_EARLIER) return 'RECORD_UNTESTABLE';
	const most = direction === 'high' ? Math.max(...earlier) : Math.min(...earlier);
	if (value === most) return 'RECORD_TIED';
	return value > most === (direction === 'high') ? 'RECORD_HOLDS' : 'RECORD_DOES_NOT_HOLD';
}
