import type { Dataset } from '../../dataset/types';
import { holdClaim } from '../../claims/holdClaim';
import { structureClaim } from '../../claims/structureClaim';
import { FINDINGS } from '../../dataset/tables/claims';
import { listPage, type ListPage } from '../../dataset/query/listPage';
import type { Claim } from '../../dataset/claim';
import { LONGEST_SHOWN } from '../../selection/codec';
import { claimFindingName } from '../../text/claimNames';
import { claimHref } from '../../text/pageLinks';
import * as m from '../../text/paraglide/messages';
import { comparedReason } from './claimCompared';
import { getClaimRows } from './claimDb.server';

export interface ClaimItem {
	id: string;
	href: string;
	text: string;
	claimedBy: string;
	finding: string;
}

export interface ClaimListPage {
	/** Claims before anything is filtered. */
	total: number;
	/** Empty: every finding. */
	finding: string;
	problems: { parameter: string; value: string }[];
	page: ListPage<ClaimItem>;
	options: { id: string; name: string }[];
}

/** Claims on one page of the list. */
const PAGE_SIZE = 40;

/** The list of claims as the query of its address narrows it; a value that is not known is left out and named. */
export function claimListPage(dataset: Dataset, params: URLSearchParams): ClaimListPage {
	const { claims } = dataset;
	const problems: ClaimListPage['problems'] = [];
	const misses = (parameter: string, value: string) =>
		void problems.push({ parameter, value: value.slice(0, LONGEST_SHOWN) });
	const wantedFinding = params.get('finding') ?? '';
	const finding = FINDINGS.find((one) => one === wantedFinding) ?? '';
	if (finding !== wantedFinding) misses('finding', wantedFinding);
	const found = claims.filter((claim) => finding === '' || claim.finding === finding);
	const wanted = params.get('page') ?? '';
	const { page, isKnown } = listPage(found, wanted, PAGE_SIZE);
	if (!isKnown) misses('page', wanted);
	return {
		total: claims.length,
		finding,
		problems,
		page: { ...page, items: page.items.map((claim) => describe(dataset, claim)) },
		options: FINDINGS.map((id) => ({ id, name: claimFindingName(id) }))
	};
}

function describe(dataset: Dataset, claim: Claim): ClaimItem {
	const { id, text, claimedBy } = claim;
	return { id, href: claimHref(id), text, claimedBy, finding: findingOf(dataset, claim) };
}

/** The finding, with its reason where the number is not what differs. */
function findingOf(dataset: Dataset, claim: Claim): string {
	const finding = claimFindingName(claim.finding);
	if (claim.finding !== 'differs' || claim.comparator === 'equals') return finding;
	const result = holdClaim(dataset, getClaimRows(dataset), structureClaim(dataset, claim));
	const compared = comparedReason(claim, result);
	return compared === null ? finding : m.claims_finding_reason({ finding, compared });
}
