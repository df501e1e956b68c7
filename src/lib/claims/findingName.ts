import type { ClaimFinding } from './claimCheck';
import type { ComparatorFinding } from './checkComparator';
import type { ClaimResult } from './holdClaim';

/** The words of the column `finding` of `claims.csv`. */
export type FindingName =
	'confirmed' | 'differs' | 'other-question' | 'other-wave' | 'other-source' | 'not-found';

/** Which code of the procedure is which finding (method, section 8.4). */
const NAMES: Record<ClaimFinding['code'], FindingName> = {
	MATCHES: 'confirmed',
	DIFFERS: 'differs',
	CONFLICTING_SOURCES: 'differs',
	OTHER_WAVE: 'other-wave',
	OTHER_ANSWER_SET: 'other-question',
	OTHER_BASE: 'other-question',
	OTHER_QUESTION: 'other-question',
	OTHER_POLLSTER: 'other-source',
	OTHER_COUNTRY: 'other-source',
	NO_READING_FOR_PERIOD: 'not-found',
	NOT_FOUND: 'not-found'
};

/** The finding in one word. A share that matches does not carry a record or a rank that the same readings contradict. */
export function findingName({ finding, comparator }: ClaimResult): FindingName {
	const name = NAMES[finding.code];
	return name === 'confirmed' && isContradicted(comparator) ? 'differs' : name;
}

/** Whether readings that we hold contradict what was said of the figure; what they cannot tell does not count. */
export function isContradicted(comparator: ComparatorFinding | null): boolean {
	if (comparator?.kind === 'record') return comparator.code === 'RECORD_DOES_NOT_HOLD';
	return comparator?.kind === 'rank' && comparator.rank !== comparator.claimed;
}
