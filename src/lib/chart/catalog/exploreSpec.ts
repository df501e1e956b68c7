import { allowsSeveral, isSum, STANCES } from '../../dataset/answerGroup';
import { isShown } from '../../dataset/isShown';
import { countReadings } from '../../dataset/query/countReadings';
import { figuresByQuestion } from '../../dataset/query/figuresByQuestion';
import type { Dataset, Question } from '../../dataset/types';
import { buildOffer } from '../../selection/offer';
import { EXPLORER_ID, type ChartSpec } from './chartSpec';
import { chartSlice } from './chartSlice';

/** Of a list from which several could be named, so many are shown at first. */
const MOST_NAMED = 5;

/**
 * The chart of any questions, as the catalogue would have it: what is shown at first follows from what they have.
 * @param questionIds ids of the dataset, at least one
 */
export function exploreSpec(dataset: Dataset, questionIds: string[]): ChartSpec {
	const questions = questionIds.flatMap((id) => dataset.questions[id] ?? []);
	const [first] = questions;
	const spec: ChartSpec = {
		id: EXPLORER_ID,
		topic: first?.topic ?? 'other',
		questionIds,
		answers:
			first !== undefined && questions.length === 1
				? answersOfOne(dataset, first)
				: answersOfSeveral(dataset, questions),
		view: 'compare',
		isViewFree: true
	};
	// What suits the defaults is what is drawn for the view `table` too.
	const { viewOf, defaults } = buildOffer(chartSlice(dataset, spec), spec);
	const view = viewOf?.(defaults) ?? 'compare';
	return { ...spec, view: view === 'table' ? 'compare' : view };
}

/** Stances where they cover every answer and there are several surveys; else the answers themselves. */
function answersOfOne(dataset: Dataset, question: Question): string[] {
	const ids = question.answers.map(({ id }) => id);
	const counts = countReadings(dataset, question, [...ids, ...STANCES]);
	const count = (id: string): number => counts.get(id) ?? 0;
	const singles = question.answers.filter((answer) => !isSum(answer));
	const printed = ids.filter((id) => count(id) > 0);
	const printedSingles = singles.map(({ id }) => id).filter((id) => count(id) > 0);
	const stances = STANCES.filter((id) => id !== 'no-answer' && count(id) > 0);
	const isCovered = singles.every(({ stance }) => stance !== 'none') && stances.length > 0;
	const waves = new Set(figuresByQuestion(dataset, question.id).map(({ waveId }) => waveId));
	const isInEveryWave = stances.some((id) => count(id) === waves.size);
	if ((isCovered || isInEveryWave) && (waves.size > 1 || printedSingles.length < singles.length))
		return stances;
	if (allowsSeveral(question) && printedSingles.length > 0)
		return byNewestShare(dataset, question, printedSingles).slice(0, MOST_NAMED);
	if (printedSingles.length > 0) return printedSingles;
	return printed.length > 0 ? printed : question.answers.slice(0, 1).map(({ id }) => id);
}

/** Answers with the highest share in the newest survey first. */
function byNewestShare(dataset: Dataset, question: Question, answerIds: string[]): string[] {
	const shares = new Map<string, { end: string; pct: number }>();
	for (const figure of figuresByQuestion(dataset, question.id)) {
		const { answerId, reported, subgroup, waveId } = figure;
		if (!isShown(figure) || subgroup !== '' || reported.kind !== 'percent') continue;
		const end = dataset.waves[waveId]?.end ?? '';
		if (end >= (shares.get(answerId)?.end ?? '')) shares.set(answerId, { end, pct: reported.pct });
	}
	return [...answerIds].sort((a, b) => {
		const [first, second] = [shares.get(a), shares.get(b)];
		const byTime =
			(second?.end ?? '') < (first?.end ?? '') ? -1 : (second?.end ?? '') > (first?.end ?? '') ? 1 : 0;
		return byTime || (second?.pct ?? 0) - (first?.pct ?? 0);
	});
}

/** One answer that all questions have, a stance first; where there is none, the first of each that has none of the others'. */
function answersOfSeveral(dataset: Dataset, questions: Question[]): string[] {
	const candidates = [
		...new Set([...STANCES, ...questions.flatMap(({ answers }) => answers.map(({ id }) => id))])
	];
	let open = questions.map((question) => countReadings(dataset, question, candidates));
	const chosen: string[] = [];
	while (open.length > 0) {
		const reach = new Map(
			candidates.map((id) => [id, open.filter((counts) => (counts.get(id) ?? 0) > 0).length])
		);
		const most = Math.max(...reach.values());
		const best = candidates.find((id) => reach.get(id) === most);
		if (best === undefined || most === 0) break;
		chosen.push(best);
		open = open.filter((counts) => counts.get(best) === 0);
	}
	return chosen.length > 0 ? chosen : ['positive'];
}
