import type { Claim } from '../dataset/claim';
import type { Dataset } from '../dataset/types';
import { claimHref } from '../text/pageLinks';
import * as m from '../text/paraglide/messages';
import type { SearchDocument } from './searchDocument';

/** Every claim that was checked, never without what the check found. */
export function claimDocuments(dataset: Dataset): SearchDocument[] {
	return Object.values(dataset.claims).map((claim) => {
		const question = claim.questionId || claim.findingQuestionId;
		return {
			key: `claim:${claim.id}`,
			kind: 'claim',
			href: claimHref(claim.id),
			title: claim.text,
			detail: m.search_claimed({ who: claim.claimedBy, finding: findingName(claim) }),
			newest: '',
			names: claim.claimedBy,
			answers: '',
			years: claim.year,
			originals: [],
			about: [
				...(question === '' ? [] : [`question:${question}`]),
				...(claim.pollsterId === '' ? [] : [`pollster:${claim.pollsterId}`]),
				...(claim.country === '' ? [] : [`country:${claim.country}`])
			],
			surveyCount: 0
		};
	});
}

const FINDING_NAMES: Record<Claim['finding'], () => string> = {
	confirmed: m.search_finding_confirmed,
	differs: m.search_finding_differs,
	'other-question': m.search_finding_other_question,
	'other-wave': m.search_finding_other_wave,
	'other-source': m.search_finding_other_source,
	'not-found': m.search_finding_not_found
};

function findingName({ finding }: Claim): string {
	return FINDING_NAMES[finding]();
}
