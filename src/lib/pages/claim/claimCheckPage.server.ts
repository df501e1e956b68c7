import type { Dataset } from '../../dataset/types';
import { COMPARATORS } from '../../claims/comparator';
import { holdClaim } from '../../claims/holdClaim';
import { HEDGES } from '../../claims/valueMatches';
import { STANCES } from '../../dataset/answerGroup';
import { comparatorName, hedgeName } from '../../text/claimNames';
import { stanceName } from '../../text/names';
import { claimCheckHref } from '../../text/pageLinks';
import * as m from '../../text/paraglide/messages';
import { getClaimRows } from './claimDb.server';
import { parseClaimForm } from './claimForm.server';
import { viewResult } from './claimResultView.server';
import { claimSubjects } from './claimSubjects.server';

/** What `/claims/check` answers to its query, by the same procedure as the pages of claims. */
export function claimCheckPage(dataset: Dataset, params: URLSearchParams) {
	const form = parseClaimForm(dataset, params);
	const result = form.hasNumber ? holdClaim(dataset, getClaimRows(dataset), form.held) : null;
	return {
		typed: form.typed,
		problems: form.problems,
		isEmpty: form.isEmpty,
		permalink: claimCheckHref(form.fields),
		suggestions: suggest(dataset, form.held.claim.measures ?? null),
		result: result === null ? null : viewResult(dataset, getClaimRows(dataset), form.held, result),
		examples: form.isEmpty ? examples() : []
	};
}

/** Names and words for the fields; answers of single questions only once a subject is chosen, so that the page stays small. */
function suggest(dataset: Dataset, questionIds: readonly string[] | null) {
	const { pollsters, countries, questions } = dataset;
	const names = (things: { name: string }[]): string[] => things.map(({ name }) => name).sort();
	const labels = (questionIds ?? []).flatMap((id) => questions[id]?.answers.map(({ label }) => label) ?? []);
	const measured = new Set(getClaimRows(dataset).map(({ country }) => country));
	return {
		pollster: names(Object.values(pollsters)),
		country: names(Object.values(countries).filter(({ id }) => measured.has(id))),
		measure: claimSubjects(dataset).map(({ name }) => name),
		answer: [...new Set([...STANCES.map((id) => stanceName(id) ?? id), ...labels])],
		hedges: HEDGES.map((id) => ({ id, name: hedgeName(id) })),
		comparators: COMPARATORS.map((id) => ({ id, name: comparatorName(id) }))
	};
}

/** The worked example of the method, section 8.6, and equal numbers of several questions. */
function examples(): { href: string; text: string }[] {
	return [
		{
			href: claimCheckHref({
				pollster: 'levada',
				country: 'RUS',
				measure: 'attitude~historical-role',
				answer: 'positive',
				year: '2021',
				number: '70',
				comparator: 'record-high'
			}),
			text: m.claims_check_example_record()
		},
		{ href: claimCheckHref({ country: 'ARM', number: '38' }), text: m.claims_check_example_twins() }
	];
}
