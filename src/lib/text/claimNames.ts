import * as m from './paraglide/messages';

type FindingName = 'confirmed' | 'differs' | 'other-question' | 'other-wave' | 'other-source' | 'not-found';

/** A finding in words, without a full stop. */
export function claimFindingName(finding: FindingName): string {
	switch (finding) {
		case 'confirmed':
			return m.claims_finding_confirmed();
		case 'differs':
			return m.claims_finding_differs();
		case 'other-question':
			return m.claims_finding_other_question();
		case 'other-wave':
			return m.claims_finding_other_wave();
		case 'other-source':
			return m.claims_finding_other_source();
		case 'not-found':
			return m.claims_finding_not_found();
	}
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
