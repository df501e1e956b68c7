import { isDocumentedPair, questionFields, type Difference, type QuestionField } from './questionFields';
import { byTime, middleOfFieldwork } from '../time';
import type { BreakKind, Dataset, Question, Wave } from '../types';

/** Every field that decides how far two readings may be held together (statistics, section 3.2). */
export type ReadingField = QuestionField | 'population' | 'territory' | 'mode' | 'pollster' | 'country';
export type ReadingFields = Record<ReadingField, Difference>;

/** A question as one survey asked it. */
export interface AskedIn {
	question: Question;
	wave: Wave;
}

/** Two pollsters who planned a survey together ask within so many days of each other. */
const JOINT_DAYS = 92;
const MS_A_DAY = 86_400_000;

/**
 * How two readings differ, as far as `data/` holds it. Within one question of one pollster, what nobody wrote down is
 * `undocumented`, and a break between the two is `major`; between questions it is `unknown`. In another country one question
 * is asked in a translation.
 */
export function readingFields(dataset: Dataset, a: AskedIn, b: AskedIn): ReadingFields {
	const isOneQuestion = a.question.id === b.question.id;
	const isOneCountry = a.wave.country === b.wave.country;
	const missing: Difference = isOneQuestion ? 'undocumented' : 'unknown';
	const fields: ReadingFields = {
		...(isOneQuestion ? SAME_QUESTION : questionFields(dataset, a.question, b.question)),
		...(isOneQuestion && !isOneCountry && { wording: 'minor' }),
		population: comparePopulation(a.wave.population, b.wave.population, missing),
		territory: compareTerritory(a.wave, b.wave, missing),
		mode:
			a.wave.mode === null || b.wave.mode === null ? missing : a.wave.mode === b.wave.mode ? 'same' : 'major',
		pollster: comparePollster(dataset, a, b),
		country: compareCountry(dataset, a, b)
	};
	if (isOneQuestion && isOneCountry) for (const kind of breaksBetween(dataset, a, b)) fields[kind] = 'major';
	return fields;
}

const SAME_QUESTION: Record<QuestionField, Difference> = {
	measure: 'same',
	responseType: 'same',
	wording: 'same',
	scale: 'same',
	base: 'same',
	noAnswerTreatment: 'same'
};

/** Kinds of the breaks that lie between two surveys of one question; each is the name of a field. */
function breaksBetween(dataset: Dataset, a: AskedIn, b: AskedIn): BreakKind[] {
	const [first, last] = byTime(a.wave, b.wave) <= 0 ? [a.wave, b.wave] : [b.wave, a.wave];
	return dataset.breaks
		.filter(({ questionId, beforeWaveId, afterWaveId }) => {
			const [before, after] = [dataset.waves[beforeWaveId], dataset.waves[afterWaveId]];
			if (questionId !== a.question.id || before?.country !== a.wave.country || after === undefined)
				return false;
			return byTime(first, before) <= 0 && byTime(after, last) <= 0;
		})
		.map(({ kind }) => kind);
}

/** A lower age limit that differs by this much is a minor difference. */
const MINOR_YEARS = 2;

function comparePopulation(a: string, b: string, missing: Difference): Difference {
	if (a === '' || b === '') return missing;
	if (a === b) return 'same';
	const [first, second] = [a, b].map((text) => Number(/(\d+)\+/.exec(text)?.[1] ?? NaN)) as [number, number];
	const years = Math.abs(first - second);
	// Other words are no other people: a difference that is known stands in breaks.csv.
	return Number.isNaN(years) ? missing : years === 0 ? 'same' : years <= MINOR_YEARS ? 'minor' : 'major';
}

/**
 * Between two countries the territory is that of each, as far as it is told; within one only the same words are surely
 * the same, since the texts describe one territory in several ways.
 */
function compareTerritory(a: Wave, b: Wave, missing: Difference): Difference {
	if (a.territory === '' || b.territory === '') return missing;
	return a.country !== b.country || a.territory === b.territory ? 'same' : missing;
}

/** Another house, unless one took part in the survey of the other, or both asked at one time what is documented as the same. */
function comparePollster(dataset: Dataset, a: AskedIn, b: AskedIn): Difference {
	if (a.wave.pollsterId === b.wave.pollsterId) return 'same';
	if (a.wave.partner === b.wave.pollsterId || b.wave.partner === a.wave.pollsterId) return 'minor';
	const apart = Math.abs(middleOfFieldwork(a.wave) - middleOfFieldwork(b.wave)) / MS_A_DAY;
	const isJoint = isDocumentedPair(dataset, a.question.id, b.question.id) && apart <= JOINT_DAYS;
	return isJoint ? 'minor' : 'major';
}

/** One pollster asks one question in several countries from one questionnaire. */
function compareCountry(dataset: Dataset, a: AskedIn, b: AskedIn): Difference {
	if (a.wave.country === b.wave.country) return 'same';
	const isProgramme =
		a.question.id === b.question.id || isDocumentedPair(dataset, a.question.id, b.question.id);
	return isProgramme ? 'minor' : 'major';
}
