import type { Dataset } from '../../dataset/types';
import { isSum } from '../../dataset/answerGroup';
import { groupBy } from '../../dataset/groupBy';
import type { QuestionFacts } from '../../dataset/query/questionFacts';
import type { ReadingField, ReadingFields } from '../../dataset/query/readingFields';
import { responseType, type ResponseType } from '../../dataset/query/responseType';
import { differenceName, fieldName } from '../../text/comparabilityNames';
import { measureName } from '../../text/measureName';
import { modeName } from '../../text/names';
import { formatList } from '../../text/numbers';
import * as m from '../../text/paraglide/messages';
import { wordingReadName } from '../../text/questionWording';
import { nameCountries, nameYears } from '../question/questionIndex.server';

/** One fact on two questions, and how they differ in it. */
export interface FactRow {
	id: string;
	name: string;
	first: string;
	second: string;
	/** Empty where the fact does not decide the level. */
	difference: string;
	/** Whether it allows no higher level. */
	isCap: boolean;
}

const FIELDS: readonly ReadingField[] = [
	'measure',
	'wording',
	'responseType',
	'scale',
	'noAnswerTreatment',
	'base',
	'population',
	'territory',
	'mode',
	'pollster',
	'country'
];

/** When each was asked, then every field that decides the level, with the values as `data/` holds them. */
export function factRows(
	dataset: Dataset,
	first: QuestionFacts,
	second: QuestionFacts,
	fields: ReadingFields,
	reasons: readonly ReadingField[]
): FactRow[] {
	const dates = {
		id: 'dates',
		name: m.compare_fact_dates(),
		first: datesText(first),
		second: datesText(second),
		difference: '',
		isCap: false
	};
	return [
		dates,
		...FIELDS.map((field) => ({
			id: field,
			name: fieldName(field),
			first: valueOf(dataset, field, first),
			second: valueOf(dataset, field, second),
			difference: differenceName(fields[field]),
			isCap: reasons.includes(field)
		}))
	];
}

function datesText(facts: QuestionFacts): string {
	if (facts.waves.length === 0) return m.compare_no_surveys();
	const surveys = m.surveys_count({ count: facts.waves.length });
	return m.compare_fact_dates_value({ years: nameYears(facts.waves), surveys });
}

function valueOf(dataset: Dataset, field: ReadingField, facts: QuestionFacts): string {
	const { question } = facts;
	switch (field) {
		case 'measure':
			return measureName(question.measure);
		case 'wording':
			return wordingReadName(question.wordingRead);
		case 'responseType':
			return RESPONSE_TEXTS[responseType(question)]();
		case 'scale':
			return question.scale || m.compare_unknown();
		case 'noAnswerTreatment':
			return noAnswerText(facts);
		case 'base':
			return question.base;
		case 'population':
		case 'territory':
			return surveyValues(
				facts,
				facts.waves.map((wave) => wave[field])
			);
		case 'mode':
			return surveyValues(
				facts,
				facts.waves.map(({ mode }) => (mode === null ? '' : modeName(mode)))
			);
		case 'pollster':
			return dataset.pollsters[question.pollsterId]?.name ?? question.pollsterId;
		case 'country':
			return nameCountries(dataset, facts.countries);
	}
}

const RESPONSE_TEXTS: Record<ResponseType, () => string> = {
	one: m.compare_response_one,
	several: m.compare_response_several,
	open: m.compare_response_open,
	'': m.compare_unknown
};

function noAnswerText({ question }: QuestionFacts): string {
	const labels = question.answers
		.filter((answer) => answer.stance === 'no-answer' && answer.id !== 'rest' && !isSum(answer))
		.map(({ label }) => m.things_quoted({ text: label }));
	return labels.length === 0 ? m.compare_unknown() : formatList(labels);
}

/** Each value with the number of surveys that have it; an empty one is not known. */
function surveyValues({ waves }: QuestionFacts, values: string[]): string {
	if (waves.length === 0) return m.compare_no_surveys();
	const all = waves.length;
	const texts = [...groupBy(values, (value) => value)].map(([value, { length: count }]) =>
		value === ''
			? m.compare_fact_unknown_in({ count, all })
			: count === all
				? value
				: m.compare_fact_each({ value, surveys: m.surveys_count({ count }) })
	);
	return texts.join('; ');
}
