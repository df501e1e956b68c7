import { claimRows } from '../../claims/claimRows';
import { onceFor } from '../../dataset/onceFor';

/** Everything in a dataset that a claim may be held against; made at the first call and kept. */
export const getClaimRows = onceFor(claimRows);
