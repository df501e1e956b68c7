import type { Problem } from '../problem';
import type { KnownFault } from '../tables/knownFaults';

/** A problem that may be true of what was published, with the key under which it may be marked as known. */
export interface Finding {
	fault: Omit<KnownFault, 'reason'>;
	problem: Problem;
}
