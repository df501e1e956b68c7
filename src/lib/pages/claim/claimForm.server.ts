import { answerKey } from '../../claims/answerKey';
import { ALL_RESPONDENTS } from '../../claims/claimRows';
import { COMPARATORS, type Comparator } from '../../claims/comparator';
import type { HeldClaim } from '../../claims/structureClaim';
import { claimedPct, HEDGES, type Hedge } from '../../claims/valueMatches';
import { isStance, STANCES } from '../../dataset/answerGroup';
import type { Dataset, Question } from '../../dataset/types';
import { cleanWords } from '../../search/cleanWords';
import { LONGEST_SHOWN } from '../../selection/codec';
import { stanceName } from '../../text/names';
import * as m from '../../text/paraglide/messages';
import { claimSubjects } from './claimSubjects.server';

export const FORM_FIELDS = [
	'pollster',
	'country',
	'measure',
	'answer',
	'year',
	'hedge',
	'number',
	'comparator'
] as const;
export type FormField = (typeof FORM_FIELDS)[number];

export interface FormProblem {
	parameter: FormField;
	value: string;
	kind: 'not-offered';
	allowed: string[];
}

export interface ClaimForm {
	/** What stands in the fields: as typed, in one line. */
	typed: Record<FormField, string>;
	/** The same with ids, of the good fields only: one check has one link. */
	fields: Record<FormField, string>;
	held: HeldClaim;
	problems: FormProblem[];
	/** Nothing was filled in. */
	isEmpty: boolean;
	hasNumber: boolean;
}

const YEAR = /^(?:19|20)\d\d$/;
const NUMBER = /^\d{1,3}(?:[.,]\d{1,2})?$/;
/** Subjects that a vague word may mean; more would be no subject. */
const MOST_SUBJECTS = 8;

/** Reads the form of `/claims/check` from an address: ids and names are both good. Never throws. */
export function parseClaimForm(dataset: Dataset, params: URLSearchParams): ClaimForm {
	const typed = record((field) => cleanWords(params.get(field) ?? ''));
	const fields = record(() => '');
	const problems: FormProblem[] = [];
	const read = <T>(field: FormField, value: T | null, id: string, allowed: string[]): T | null => {
		if (typed[field] === '') return null;
		if (value === null)
			problems.push({
				parameter: field,
				value: typed[field].slice(0, LONGEST_SHOWN),
				kind: 'not-offered',
				allowed
			});
		else fields[field] = id;
		return value;
	};
	const pollster = findId(typed.pollster, Object.values(dataset.pollsters));
	const country = findId(typed.country, Object.values(dataset.countries));
	const measures = findQuestions(dataset, typed.measure);
	const asked = Object.values(dataset.questions).filter(
		({ id, pollsterId }) =>
			(measures === null || measures.ids.includes(id)) && (pollster === null || pollsterId === pollster)
	);
	const answer = findAnswer(asked, typed.answer);
	const number = NUMBER.test(typed.number) ? Number(typed.number.replace(',', '.')) : NaN;
	const share = number <= 100 ? number : null;
	const hedge = HEDGES.find((one) => one === typed.hedge) ?? null;
	const comparator = COMPARATORS.find((one) => one === typed.comparator) ?? null;
	const year = YEAR.test(typed.year) ? Number(typed.year) : null;
	const claim = {
		pollster: read('pollster', pollster, pollster ?? '', Object.keys(dataset.pollsters)),
		country: read('country', country, country ?? '', Object.keys(dataset.countries)),
		measures: read('measure', measures, measures?.text ?? '', [m.claims_allowed_measure()])?.ids ?? null,
		answers: read('answer', answer, answer ?? '', [m.claims_allowed_answer()]),
		base: ALL_RESPONDENTS,
		year: read('year', year, typed.year, [m.claims_allowed_year()]),
		value: read('number', share, String(share), [m.claims_allowed_number()]),
		hedge: read<Hedge>('hedge', hedge, hedge ?? '', [...HEDGES])
	};
	const compared = read<Comparator>('comparator', comparator, comparator ?? '', [...COMPARATORS]) ?? 'none';
	return {
		typed,
		fields,
		held: { claim, comparator: compared, asOf: '' },
		problems,
		isEmpty: FORM_FIELDS.every((field) => typed[field] === ''),
		hasNumber: claimedPct(claim.value, claim.hedge ?? 'exact') !== null
	};
}

function record(valueOf: (field: FormField) => string): Record<FormField, string> {
	return Object.fromEntries(FORM_FIELDS.map((field) => [field, valueOf(field)])) as Record<FormField, string>;
}

function fold(text: string): string {
	return text.toLowerCase();
}

function findId(
	typed: string,
	things: readonly { id: string; name: string; nameLocal: string }[]
): string | null {
	const wanted = fold(typed);
	const found = things.find(({ id, name, nameLocal }) =>
		[id, name, nameLocal].some((one) => fold(one) === wanted)
	);
	return wanted === '' ? null : (found?.id ?? null);
}

/** Subjects and ids of questions joined by `~`; `null` where one of them is not known. */
function findQuestions(dataset: Dataset, typed: string): { ids: string[]; text: string } | null {
	const parts = typed.split('~').filter((part) => part.trim() !== '');
	if (parts.length === 0 || parts.length > MOST_SUBJECTS) return null;
	const found = parts.map((part) => {
		const wanted = fold(part.trim());
		const subject = claimSubjects(dataset).find(({ id, name }) => id === wanted || fold(name) === wanted);
		if (subject !== undefined) return { id: subject.id, ids: subject.questionIds };
		return Object.hasOwn(dataset.questions, wanted) ? { id: wanted, ids: [wanted] } : null;
	});
	const known = found.filter((one) => one !== null);
	if (known.length < found.length) return null;
	return { ids: [...new Set(known.flatMap(({ ids }) => ids))], text: known.map(({ id }) => id).join('~') };
}

/** A stance by id or name, else an answer to one of the questions by id or label; what stands for a stance is one. */
function findAnswer(asked: readonly Question[], typed: string): string | null {
	const wanted = fold(typed);
	if (isStance(wanted)) return wanted;
	const stance = STANCES.find((id) => fold(stanceName(id) ?? '') === wanted);
	if (stance !== undefined) return stance;
	for (const question of asked) {
		const answer = question.answers.find(({ id, label }) => id === wanted || fold(label) === wanted);
		if (answer !== undefined) return answerKey(question, answer.id);
	}
	return null;
}
