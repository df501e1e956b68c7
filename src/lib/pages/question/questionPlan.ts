import type { ChartSpec } from '../../chart/catalog/chartSpec';
import { MOST_LINES } from '../../chart/series/splitPanels';
import { allowsSeveral, isSum, STANCES } from '../../dataset/answerGroup';
import { figuresOfQuestion } from '../../dataset/query/figuresOfQuestion';
import { groupBy } from '../../dataset/groupBy';
import { isShown } from '../../dataset/isShown';
import { buildSeries } from '../../dataset/query/series';
import type { Dataset, Question, Wave } from '../../dataset/types';

/** What a drawing on the page of a question shows. */
export type DrawingKind = 'groups' | 'answers' | 'countries' | 'trend';

export interface Plan {
	kind: DrawingKind;
	spec: ChartSpec;
}

const NO_ANSWER = 'no-answer';

/** A share that may be drawn as a number. */
interface Point {
	answerId: string;
	wave: Wave;
	/** Percent; a limit counts as itself. */
	pct: number;
}

/**
 * The drawings that make sense for a question: bars of every survey (never where several answers could be given), a
 * row for each country, lines where a country was asked more than once. A single figure is not drawn.
 */
export function planDrawings(dataset: Dataset, question: Question): Plan[] {
	const { group, points } = pointsOf(dataset, question);
	if (points.length < 2) return [];
	const countries = [...groupBy(points, ({ wave }) => wave.country).keys()];
	const spec = (kind: DrawingKind, answers: string[], some: string[] = countries): Plan => ({
		kind,
		spec: {
			id: `${question.id}-${kind}`,
			topic: question.topic,
			questionIds: [question.id],
			countries: some,
			answers,
			view: kind === 'trend' ? 'trend' : kind === 'countries' ? 'compare' : 'likert',
			...(group !== '' && { group })
		}
	});
	const groups = STANCES.filter((id) =>
		countries.some((country) => {
			const request = { questionId: question.id, country, answerId: id, subgroup: group };
			return buildSeries(dataset, request)?.readings.some(({ reported }) => reported.kind !== 'words');
		})
	);
	const lines = groups.filter((id) => id !== NO_ANSWER);
	const leading = lines.length > 0 ? [...lines] : longestLines(question, points);
	const repeated = countries.filter((country) => isRepeated(points, country));
	const [first] = leading;
	return [
		...barPlans(question, points, groups).map(([kind, answers]) => spec(kind, answers)),
		...(countries.length > 1 && first !== undefined ? [spec('countries', comparedAnswers(leading))] : []),
		// More countries than that are told from each other in the rows, which show earlier surveys too.
		...(repeated.length > 0 && repeated.length <= MOST_LINES && first !== undefined
			? [spec('trend', countries.length > 1 ? [first] : leading, repeated)]
			: [])
	];
}

/** Two dots in the row of a country: the two sides where there are any. */
function comparedAnswers(leading: readonly string[]): string[] {
	const sides = leading.filter((id) => id !== 'neutral');
	return (sides.length > 0 ? sides : leading).slice(0, 2);
}

/** Numbers of all respondents, or where there are none of the group with most of them. */
function pointsOf(dataset: Dataset, question: Question): { group: string; points: Point[] } {
	const all = figuresOfQuestion(dataset, question.id).flatMap(({ wave, figures }) =>
		figures.filter(isShown).flatMap(({ answerId, subgroup, reported }) => {
			if (reported.kind === 'words') return [];
			return [{ answerId, subgroup, wave, pct: reported.kind === 'below' ? reported.limit : reported.pct }];
		})
	);
	const groups = [...groupBy(all, ({ subgroup }) => subgroup)].sort(([, a], [, b]) => b.length - a.length);
	const [group = '', points = []] = groups.find(([id]) => id === '') ?? groups[0] ?? [];
	return { group, points };
}

/** Single answers where they were printed; groups of answers too where a survey printed totals alone. */
function barPlans(
	question: Question,
	points: readonly Point[],
	groups: readonly string[]
): ['groups' | 'answers', string[]][] {
	if (allowsSeveral(question)) return [];
	const printed = new Set(points.map(({ answerId }) => answerId));
	const singles = question.answers.filter((answer) => !isSum(answer) && printed.has(answer.id));
	const onScale = new Set(singles.filter(({ stance }) => stance !== NO_ANSWER).map(({ id }) => id));
	const surveys = [...groupBy(points, ({ wave }) => wave.id).values()];
	const countSingles = (some: Point[]): number => some.filter(({ answerId }) => onScale.has(answerId)).length;
	const hasTotalsAlone = surveys.some((some) => countSingles(some) === 0);
	const hasList = surveys.some((some) => countSingles(some) > 1);
	return [
		...(hasTotalsAlone && groups.length > 1 ? [['groups', [...groups]] satisfies ['groups', string[]]] : []),
		...(hasList ? [['answers', singles.map(({ id }) => id)] satisfies ['answers', string[]]] : [])
	];
}

function isRepeated(points: readonly Point[], country: string): boolean {
	const dated = points.filter(({ wave }) => wave.country === country && wave.start !== '');
	return [...groupBy(dated, ({ answerId }) => answerId).values()].some(
		(some) => new Set(some.map(({ wave }) => wave.id)).size > 1
	);
}

/** Of answers without a direction those with most surveys, then with the largest share in the newest one. */
function longestLines(question: Question, points: readonly Point[]): string[] {
	const byAnswer = [...groupBy(points, ({ answerId }) => answerId)];
	const noAnswers = question.answers.filter(({ stance }) => stance === NO_ANSWER).map(({ id }) => id);
	return byAnswer
		.filter(([id]) => !noAnswers.includes(id))
		.sort(([, a], [, b]) => b.length - a.length || (b[0]?.pct ?? 0) - (a[0]?.pct ?? 0))
		.slice(0, MOST_LINES)
		.map(([id]) => id);
}
