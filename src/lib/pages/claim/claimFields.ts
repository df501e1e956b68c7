import type { HeldClaim } from '../../claims/structureClaim';
import type { Claim } from '../../dataset/claim';
import type { Dataset } from '../../dataset/types';
import { comparatorName } from '../../text/claimNames';
import { formatDate } from '../../text/dates';
import { groupName } from '../../text/names';
import { claimCheckHref, countryHref, pollsterHref, questionHref } from '../../text/pageLinks';
import * as m from '../../text/paraglide/messages';
import { quoteWording } from '../../text/questionWording';
import { answerWords } from './claimPlace';
import { claimedWords } from './claimVerdict';

/** One field of the form; the value is empty where the sentence does not state it. */
export interface ClaimFieldRow {
	label: string;
	value: string;
	href: string;
}

/** A claim field by field, as the procedure takes it. */
export function claimFields(dataset: Dataset, row: Claim, held: HeldClaim): ClaimFieldRow[] {
	const question = dataset.questions[row.questionId];
	const pollster = dataset.pollsters[row.pollsterId];
	const country = dataset.countries[row.country];
	const field = (label: string, value = '', href = ''): ClaimFieldRow => ({ label, value, href });
	return [
		pollster === undefined
			? field(m.claims_field_pollster(), row.pollsterId)
			: field(m.claims_field_pollster(), pollster.name, pollsterHref(pollster.id)),
		country === undefined
			? field(m.claims_field_country(), row.country)
			: field(m.claims_field_country(), country.name, countryHref(country.id)),
		question === undefined
			? field(
					m.claims_field_question(),
					row.otherQuestion === '' ? '' : m.claims_other_question({ name: row.otherQuestion })
				)
			: field(m.claims_field_question(), quoteWording(question), questionHref(question.id)),
		field(
			m.claims_field_answer(),
			row.answerId === '' ? '' : answerWords(dataset, row.questionId, row.answerId)
		),
		field(m.claims_field_base(), groupName(row.subgroup)),
		field(m.claims_field_year(), row.year),
		field(m.claims_field_number(), numberWords(row, held)),
		field(m.claims_field_comparator(), comparatorName(held.comparator)),
		...(row.asOf === '' ? [] : [field(m.claims_field_as_of(), formatDate(row.asOf))])
	];
}

/** A range stands as it was printed. */
function numberWords(row: Claim, { claim }: HeldClaim): string {
	return (claim.value ?? null) === null ? formatRange(row.value) : claimedWords(claim);
}

function formatRange(cell: string): string {
	return cell.startsWith('<')
		? m.value_below({ limit: cell.slice(1) })
		: m.value_percent({ value: cell.replace('-', '–') });
}

/** The form with the fields of a claim; `null` where the sentence gives no number or means no question of ours. */
export function claimFormHref(row: Claim, { claim, comparator }: HeldClaim): string | null {
	if ((claim.value ?? null) === null || row.otherQuestion !== '' || row.subgroup !== '') return null;
	return claimCheckHref({
		pollster: row.pollsterId,
		country: row.country,
		measure: row.questionId,
		answer: row.answerId,
		year: row.year,
		number: String(claim.value),
		comparator: comparator === 'record-high' ? comparator : ''
	});
}
