import { POOLED } from './collection';
import { figuresByQuestion } from './figuresByQuestion';
import { byNewest } from './newestFirst';
import { areComparable, linkedQuestions } from './linkedQuestions';
import { figuresIn } from './newestReadings';
import { isShown } from '../isShown';
import { buildSeries, type Reading } from './series';
import type { Dataset, Level, Question, Wave } from '../types';

/** The newest share of one answer in one country. */
export interface CountryReading {
	question: Question;
	country: string;
	/** How far it may be held against the first one; `null` for the very same question. */
	level: Level | null;
	wave: Wave;
	reading: Reading;
}

/** One answer, here and in other countries. */
export interface Neighbours {
	/** Answer id or stance group. */
	answerId: string;
	here: CountryReading;
	/** By name of the country. */
	others: CountryReading[];
}

/** The first of these that was printed as a number both here and elsewhere is held against each other. */
const ANSWERS = ['positive', 'negative', 'neutral'] as const;

/**
 * What the same question, and questions linked to it as identical or equivalent, found in other countries. Links are
 * not followed further: what is equivalent to an equivalent question need not be equivalent. All respondents only.
 * @returns `null` where nothing comparable was asked elsewhere
 */
export function findNeighbours(dataset: Dataset, questionId: string, country: string): Neighbours | null {
	const question = dataset.questions[questionId];
	if (question === undefined) return null;
	const comparable = [
		{ question, level: null },
		...linkedQuestions(dataset, questionId).filter(({ level }) => areComparable(level))
	];
	const places = comparable.flatMap((one) =>
		countriesAsked(dataset, one.question.id)
			.filter((other) => other !== country && other !== POOLED)
			.map((other) => ({ ...one, country: other }))
	);
	// Single answers may be held against each other within one question only.
	const singles = question.answers.map(({ id }) => id);
	for (const answerId of [...ANSWERS, ...singles]) {
		const here = newestNumber(dataset, { question, level: null, country }, answerId);
		if (here === null) continue;
		const others = places
			.filter(({ level }) => level === null || isGroup(answerId))
			.flatMap((place) => newestNumber(dataset, place, answerId) ?? []);
		if (others.length > 0) return { answerId, here, others: others.sort(byCountryName(dataset)) };
	}
	return null;
}

function isGroup(answerId: string): boolean {
	return (ANSWERS as readonly string[]).includes(answerId);
}

function newestNumber(
	dataset: Dataset,
	place: { question: Question; level: Level | null; country: string },
	answerId: string
): CountryReading | null {
	const { question, country } = place;
	const figures = figuresIn(dataset, question.id, country);
	const request = { questionId: question.id, country, answerId, subgroup: '' };
	const readings = buildSeries({ ...dataset, figures }, request)?.readings ?? [];
	const [newest] = readings
		.filter(({ reported }) => reported.kind !== 'words')
		.flatMap((reading) => {
			const wave = dataset.waves[reading.waveId];
			return wave === undefined ? [] : [{ ...place, wave, reading }];
		})
		.sort((a, b) => byNewest(a.wave, b.wave));
	return newest ?? null;
}

function countriesAsked(dataset: Dataset, questionId: string): string[] {
	const figures = figuresByQuestion(dataset, questionId).filter(isShown);
	return [...new Set(figures.flatMap(({ waveId }) => dataset.waves[waveId]?.country ?? []))];
}

function byCountryName(dataset: Dataset) {
	const nameOf = ({ country }: CountryReading): string => dataset.countries[country]?.name ?? country;
	return (a: CountryReading, b: CountryReading): number =>
		nameOf(a) === nameOf(b) ? byNewest(a.wave, b.wave) : nameOf(a) < nameOf(b) ? -1 : 1;
}
