import type { Table } from '../read/parseTable';
import type { Problem } from '../problem';
import type { KnownFault } from '../tables/knownFaults';
import type { Finding } from './finding';
import { report } from './report';

/**
 * Leaves out the findings that are marked as known, each mark for exactly one of them, and reports marks that
 * nothing answers to: a fault that was mended must not leave a door open.
 */
export function withoutKnownFaults(findings: Finding[], marks: Table<KnownFault>): Problem[] {
	const marked = new Set(marks.records.map(({ record }) => keyOf(record)));
	const found = new Set(findings.map(({ fault }) => keyOf(fault)));
	const unused = marks.records.filter(({ record }) => !found.has(keyOf(record)));
	return [
		...findings.filter(({ fault }) => !marked.has(keyOf(fault))).map(({ problem }) => problem),
		...unused.map((at) =>
			report(at, 'check', `the check ${at.record.check} finds no such fault; take the row out`)
		)
	];
}

function keyOf({ check, waveId, questionId, subgroup, answerId }: Finding['fault']): string {
	return [check, waveId, questionId, subgroup, answerId].join('|');
}
