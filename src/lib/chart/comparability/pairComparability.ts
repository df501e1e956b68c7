import { groupBy } from '../../dataset/groupBy';
import { isShown } from '../../dataset/isShown';
import { isDocumentedPair, questionFields } from '../../dataset/query/questionFields';
import { figuresByQuestion } from '../../dataset/query/figuresByQuestion';
import { linksOfPair } from '../../dataset/query/linksOfPair';
import { readingFields, type ReadingField, type ReadingFields } from '../../dataset/query/readingFields';
import { middleOfFieldwork } from '../../dataset/time';
import type { Dataset, Level, Link, Wave } from '../../dataset/types';
import { comparability, COMPARABILITY_LEVELS } from '../../stats/comparability';

/** How far two questions may be held together, and what it rests on. */
export interface PairComparability {
	level: Level;
	/** The level that the fields allow; a recorded one may only be lower. */
	computed: Level;
	recorded: Link | null;
	/** Of the two surveys that are the nearest to each other. */
	fields: ReadingFields;
	/** Fields that allow no higher level; none where the record alone lowers it. */
	reasons: ReadingField[];
	/** The two surveys that are the nearest to each other; `null` where one of the questions has none. */
	surveys: [Wave, Wave] | null;
	/** How many pairs of surveys have each level, highest first. */
	pairs: { level: Level; count: number }[];
}

/** 0 for the highest. */
export const rankOfLevel = (level: Level): number => COMPARABILITY_LEVELS.indexOf(level);

/**
 * The level of two questions: the highest that any two of their surveys reach by their fields (statistics, section
 * 3.3), lowered where `links.csv` records a lower one. Every pair of surveys has a level of its own beside that.
 *
 * An equivalence recorded in `links.csv` documents a minor difference of country, of wordings that were read, and of
 * pollsters who asked at one time; it never stands for a field that was looked up and differs or is not known.
 * @returns `null` where one of the questions is not in the data
 */
export function pairComparability(dataset: Dataset, a: string, b: string): PairComparability | null {
	const [first, second] = [dataset.questions[a], dataset.questions[b]];
	if (first === undefined || second === undefined) return null;
	const keyOf = likenessOf(dataset, a, b);
	const kindsOfB = kindsOf(surveysOf(dataset, b), keyOf);
	const readings = kindsOf(surveysOf(dataset, a), keyOf).flatMap((one) =>
		kindsOfB.map((other) => {
			const fields = readingFields(
				dataset,
				{ question: first, wave: one.wave },
				{ question: second, wave: other.wave }
			);
			const surveys: [Wave, Wave] = [one.wave, other.wave];
			return { ...judge(fields), fields, surveys, count: one.count * other.count };
		})
	);
	const best = readings.reduce<(typeof readings)[number] | null>(
		(kept, one) => (kept === null || isNearer(one, kept) ? one : kept),
		null
	);
	const fields = best?.fields ?? withoutSurveys(dataset, a, b);
	const { level: computed, reasons } = judge(fields);
	const recorded = linksOfPair(dataset, a, b)[0] ?? null;
	const isLowered = recorded !== null && rankOfLevel(recorded.level) > rankOfLevel(computed);
	const byLevel = groupBy(readings, ({ level }) => level);
	return {
		level: isLowered ? recorded.level : computed,
		computed,
		recorded,
		fields,
		reasons: isLowered ? [] : reasons,
		surveys: best?.surveys ?? null,
		pairs: COMPARABILITY_LEVELS.flatMap((level) => {
			const count = (byLevel.get(level) ?? []).reduce((sum, kind) => sum + kind.count, 0);
			return count === 0 ? [] : [{ level, count }];
		})
	};
}

function judge(fields: ReadingFields): { level: Level; reasons: ReadingField[] } {
	const { level, reasons } = comparability({ fields }) ?? { level: 'not-comparable' as const, reasons: [] };
	return { level, reasons };
}

/** A higher level, or the same with fewer fields that hold it down. */
function isNearer(
	one: { level: Level; reasons: string[] },
	other: { level: Level; reasons: string[] }
): boolean {
	const higher = rankOfLevel(other.level) - rankOfLevel(one.level);
	return higher > 0 || (higher === 0 && one.reasons.length < other.reasons.length);
}

function surveysOf(dataset: Dataset, questionId: string): Wave[] {
	const ids = figuresByQuestion(dataset, questionId)
		.filter(isShown)
		.map(({ waveId }) => waveId);
	return [...new Set(ids)].flatMap((id) => dataset.waves[id] ?? []);
}

/** Surveys that no field tells apart: the first of them, and how many they are. */
interface SurveyKind {
	wave: Wave;
	count: number;
}

/** Surveys by what `readingFields` reads of them, so that pairs of kinds are compared and not pairs of surveys. */
function kindsOf(waves: Wave[], keyOf: (wave: Wave) => string): SurveyKind[] {
	const kinds = [...groupBy(waves, keyOf).values()];
	return kinds.flatMap((alike) => alike.slice(0, 1).map((wave) => ({ wave, count: alike.length })));
}

/** What tells one survey from another for these two questions. */
function likenessOf(dataset: Dataset, a: string, b: string): (wave: Wave) => string {
	// Breaks lie between two surveys of one question.
	if (a === b) return ({ id }) => id;
	// Only where an equivalence is recorded does it count when two pollsters asked.
	const isTimed =
		isDocumentedPair(dataset, a, b) && dataset.questions[a]?.pollsterId !== dataset.questions[b]?.pollsterId;
	return (wave) => {
		const { population, territory, mode, pollsterId, partner, country } = wave;
		const time = isTimed ? middleOfFieldwork(wave) : 0;
		return JSON.stringify([population, territory, mode, pollsterId, partner, country, time]);
	};
}

function withoutSurveys(dataset: Dataset, a: string, b: string): ReadingFields {
	const [first, second] = [dataset.questions[a], dataset.questions[b]];
	const survey = { population: 'unknown', territory: 'unknown', mode: 'unknown' } as const;
	if (first === undefined || second === undefined)
		throw new Error(`Questions ${a} and ${b} are not in the data.`);
	const isOneHouse = first.pollsterId === second.pollsterId;
	return {
		...questionFields(dataset, first, second),
		...survey,
		pollster: isOneHouse ? 'same' : 'major',
		country: 'unknown'
	};
}
