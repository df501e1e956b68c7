import { groupBy } from '../../dataset/groupBy';
import { isShown } from '../../dataset/isShown';
import { questionFields } from '../../dataset/query/questionFields';
import { readingFields, type ReadingField, type ReadingFields } from '../../dataset/query/readingFields';
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
	const readings = surveysOf(dataset, a).flatMap((one) =>
		surveysOf(dataset, b).map((other) => {
			const fields = readingFields(
				dataset,
				{ question: first, wave: one },
				{ question: second, wave: other }
			);
			return { ...judge(fields), fields, surveys: [one, other] satisfies [Wave, Wave] };
		})
	);
	const best = readings.reduce<(typeof readings)[number] | null>(
		(kept, one) => (kept === null || isNearer(one, kept) ? one : kept),
		null
	);
	const fields = best?.fields ?? withoutSurveys(dataset, a, b);
	const { level: computed, reasons } = judge(fields);
	const recorded =
		dataset.links.find(
			({ questionA, questionB }) =>
				(questionA === a && questionB === b) || (questionA === b && questionB === a)
		) ?? null;
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
			const count = byLevel.get(level)?.length ?? 0;
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
	const ids = dataset.figures
		.filter((figure) => figure.questionId === questionId && isShown(figure))
		.map(({ waveId }) => waveId);
	return [...new Set(ids)].flatMap((id) => dataset.waves[id] ?? []);
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
