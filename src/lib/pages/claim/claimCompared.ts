import type { ClaimResult } from '../../claims/holdClaim';
import type { Claim } from '../../dataset/claim';
import * as m from '../../text/paraglide/messages';

/**
 * What differs in a claim whose number agrees: the record or the rank that the sentence gives it.
 * @returns `null` where the finding rests on the number
 */
export function comparedReason({ finding }: Claim, result: ClaimResult | null): string | null {
	if (result?.finding.code !== 'MATCHES' || finding !== 'differs') return null;
	return result.comparator?.kind === 'record' ? m.claims_compared_record() : m.claims_compared_rank();
}
