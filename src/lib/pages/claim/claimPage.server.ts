import { error } from '@sveltejs/kit';
import { holdClaim, type ClaimResult } from '../../claims/holdClaim';
import { isOwnEvidence } from '../../claims/ownEvidence';
import { structureClaim, type HeldClaim } from '../../claims/structureClaim';
import type { Claim } from '../../dataset/claim';
import type { Dataset } from '../../dataset/types';
import { claimFindingName } from '../../text/claimNames';
import { formatReported } from '../../text/numbers';
import { claimHref } from '../../text/pageLinks';
import * as m from '../../text/paraglide/messages';
import { shorten } from '../../text/questionWording';
import { getClaimRows } from './claimDb.server';
import { comparedReason } from './claimCompared';
import { claimFields, claimFormHref } from './claimFields';
import { viewResult, type ClaimResultView } from './claimResultView.server';
import { nearNames } from '../../server/http/nearNames';

export type ClaimPage = NonNullable<ReturnType<typeof findClaimPage>>;

/** So much of the sentence stands in the title of the window. */
const LONGEST_TITLE = 90;

/** Everything the page of a claim shows, or `null` where there is no such claim. */
export function findClaimPage(dataset: Dataset, claimId: string) {
	const claim = dataset.claims.find(({ id }) => id === claimId);
	if (claim === undefined) return null;
	const held = structureClaim(dataset, claim);
	const result = holdClaim(dataset, getClaimRows(dataset), held);
	const finding = claimFindingName(claim.finding);
	return {
		claim,
		finding,
		title: m.claims_page_title({ text: shorten(claim.text, LONGEST_TITLE) }),
		lede:
			comparedReason(claim, result) !== null
				? m.claims_lede_compared({ who: claim.claimedBy })
				: m.claims_page_lede({ who: claim.claimedBy, finding }),
		fields: claimFields(dataset, claim, held),
		form: claimFormHref(claim, held),
		noNumber: result === null ? m.claims_no_number({ finding }) : '',
		ownEvidence: ownEvidence(dataset, claim, result),
		result: result === null ? null : viewClaim(dataset, claim, held, result)
	};
}

/** A match that only the claim's own publisher makes is shown for what it is: nothing else in the collection has it. */
function viewClaim(dataset: Dataset, claim: Claim, held: HeldClaim, result: ClaimResult): ClaimResultView {
	const view = viewResult(dataset, getClaimRows(dataset), held, result);
	if (claim.finding !== 'not-found' || result.row === null) return view;
	return { ...view, code: 'NOT_FOUND', verdict: [m.claims_not_in_collection()] };
}

function ownEvidence(dataset: Dataset, claim: Claim, result: ClaimResult | null): string {
	const row = result?.row ?? null;
	if (row === null || !isOwnEvidence(dataset, claim, row)) return '';
	return m.claims_own_evidence({ value: formatReported(row.reported) });
}

/** As above for a page. @throws 404 with the claims whose ids are near. */
export function loadClaimPage(dataset: Dataset, claimId: string): ClaimPage {
	const page = findClaimPage(dataset, claimId);
	return page ?? error(404, { message: m.claims_unknown(), nearMatches: nearClaims(dataset, claimId) });
}

function nearClaims({ claims }: Dataset, claimId: string): { href: string; title: string }[] {
	const near = nearNames(
		claimId,
		claims.map(({ id }) => id)
	);
	return near
		.flatMap((id): Claim[] => claims.filter((claim) => claim.id === id))
		.map(({ id, text }) => ({ href: claimHref(id), title: text }));
}
