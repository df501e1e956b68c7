import { allowsSeveral, isSum, STANCES } from '../../dataset/answerGroup';
import { isShown } from '../../dataset/isShown';
import { buildSeries } from '../../dataset/query/series';
import { sliceDataset } from '../../dataset/query/slice';
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

/** Number of readings of all respondents, or else of any group, in any country. */
function countReadings(dataset: Dataset, question: Question, answerId: string): number {
	const countries = new Set(dataset.figures.flatMap(({ waveId }) => dataset.waves[waveId]?.country ?? []));
	return [...countries].reduce((count, country) => {
		const series = buildSeries(dataset, { questionId: question.id, country, answerId, subgroup: '' });
		return count + (series?.readings.length ?? 0);
	}, 0);
}

/** Stances where they cover every answer and there are several surveys; else the answers themselves. */
function answersOfOne(dataset: Dataset, question: Question): string[] {
	const slice = sliceOf(dataset, question);
	const singles = question.answers.filter((answer) => !isSum(answer));
	const printed = question.answers.map(({ id }) => id).filter((id) => countReadings(slice, question, id) > 0);
	const printedSingles = singles.map(({ id }) => id).filter((id) => printed.includes(id));
	const stances = STANCES.filter((id) => id !== 'no-answer' && countReadings(slice, question, id) > 0);
	const isCovered = singles.every(({ stance }) => stance !== 'none') && stances.length > 0;
	const waves = new Set(slice.figures.map(({ waveId }) => waveId));
	const isInEveryWave = stances.some((id) => countReadings(slice, question, id) === waves.size);
	if ((isCovered || isInEveryWave) && (waves.size > 1 || printedSingles.length < singles.length))
		return stances;
	if (allowsSeveral(question) && printedSingles.length > 0)
		return byNewestShare(slice, printedSingles).slice(0, MOST_NAMED);
	if (printedSingles.length > 0) return printedSingles;
	return printed.length > 0 ? printed : question.answers.slice(0, 1).map(({ id }) => id);
}

/** Answers with the highest share in the newest survey first. */
function byNewestShare(slice: Dataset, answerIds: string[]): string[] {
	const shares = new Map<string, { end: string; pct: number }>();
	for (const figure of slice.figures) {
		const { answerId, reported, subgroup, waveId } = figure;
		if (!isShown(figure) || subgroup !== '' || reported.kind !== 'percent') continue;
		const end = slice.waves[waveId]?.end ?? '';
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
	const has = (question: Question, id: string): boolean =>
		countReadings(sliceOf(dataset, question), question, id) > 0;
	const candidates = [...STANCES, ...questions.flatMap(({ answers }) => answers.map(({ id }) => id))];
	const chosen: string[] = [];
	let open = questions;
	while (open.length > 0) {
		const reach = (id: string): number => open.filter((question) => has(question, id)).length;
		const best = candidates.reduce<string | null>(
			(kept, id) => (kept === null || reach(id) > reach(kept) ? id : kept),
			null
		);
		if (best === null || reach(best) === 0) break;
		chosen.push(best);
		open = open.filter((question) => !has(question, best));
	}
	return chosen.length > 0 ? chosen : ['positive'];
}

function sliceOf(dataset: Dataset, { id }: Question): Dataset {
	const countries = Object.keys(dataset.countries);
	return sliceDataset(dataset, { questionIds: [id], countries });
}
