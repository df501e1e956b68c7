import { isSum } from '../dataset/answerGroup';
import { isShown } from '../dataset/isShown';
import { isWithin } from '../dataset/time';
import type { Dataset, Question } from '../dataset/types';
import { isGroupKind, type Selection, type View } from './selection';

/** So many surveys in one country make a line that says more than a row. */
const FEW_WAVES = 3;

/**
 * The kind of chart that shows a choice best: all answers of one question as bars, several surveys as lines, several
 * countries with few surveys each, or groups of people, as rows.
 * @param views what is possible; where the best is not among them, the first is taken
 */
export function suggestView(
	dataset: Dataset,
	questions: readonly Question[],
	chosen: Omit<Selection, 'view'>,
	views: readonly View[]
): View {
	const counts = waveCounts(dataset, questions, chosen);
	const most = Math.max(0, ...counts);
	const isMostlyRows =
		counts.length > 1 && counts.filter((count) => count >= FEW_WAVES).length * 2 < counts.length;
	const wishes: View[] = [
		...(isGroupKind(chosen.group) ? (['compare'] as const) : []),
		...(hasWholeList(questions, chosen) && (most === 1 || counts.length === 1) ? (['likert'] as const) : []),
		...(isMostlyRows ? (['compare'] as const) : []),
		...(most > 1 ? (['trend'] as const) : []),
		'compare',
		'likert'
	];
	return wishes.find((view) => views.includes(view)) ?? views[0] ?? 'table';
}

/** Surveys of each chosen country with a figure that may be shown, within the period. */
function waveCounts(
	dataset: Dataset,
	questions: readonly Question[],
	{ country: countries, from, to }: Omit<Selection, 'view'>
): number[] {
	const ids = new Set(
		dataset.figures
			.filter((figure) => isShown(figure) && questions.some(({ id }) => id === figure.questionId))
			.map(({ waveId }) => waveId)
	);
	const waves = [...ids].flatMap((id) => dataset.waves[id] ?? []).filter((wave) => isWithin(wave, from, to));
	return countries
		.map((country) => waves.filter((wave) => wave.country === country).length)
		.filter((count) => count > 0);
}

/** Whether every single answer of one question is chosen. */
function hasWholeList(questions: readonly Question[], { answer }: Omit<Selection, 'view'>): boolean {
	const [question] = questions;
	if (question === undefined || questions.length > 1) return false;
	const singles = question.answers.filter((each) => !isSum(each));
	return singles.length > 2 && singles.every(({ id }) => answer.includes(id));
}
