import type { Claim } from '../dataset/claim';
import * as m from './paraglide/messages';

type ClaimFinding = Claim['finding'];

const FINDING_NAMES: Record<ClaimFinding, () => string> = {
	confirmed: m.claims_finding_confirmed,
	differs: m.claims_finding_differs,
	'other-question': m.claims_finding_other_question,
	'other-wave': m.claims_finding_other_wave,
	'other-source': m.claims_finding_other_source,
	'not-found': m.claims_finding_not_found
};

/** A finding in words, without a full stop. */
export function claimFindingName(finding: ClaimFinding): string {
	return FINDING_NAMES[finding]();
}

/** The word before a number, by its id; only the server calls this: it holds all names. */
export function hedgeName(hedge: string): string {
	return named('claims_hedge', hedge);
}

/** What a sentence says of a number besides naming it; only the server calls this. */
export function comparatorName(comparator: string): string {
	return named('claims_comparator', comparator);
}

function named(prefix: string, id: string): string {
	const key = `${prefix}_${id.replaceAll('-', '_')}`;
	const name = (m as unknown as Record<string, (() => string) | undefined>)[key];
	if (name === undefined) throw new Error(`messages/en/claims.json: "${key}" is missing`);
	return name();
}
