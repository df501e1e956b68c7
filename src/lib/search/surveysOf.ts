import { datesOf } from '../dataset/query/newestFirst';
import { isShown } from '../dataset/isShown';
import type { Dataset, Wave } from '../dataset/types';
import { formatYears } from '../text/dates';
import * as m from '../text/paraglide/messages';

/** Surveys of which some question among these has a figure that may be shown. */
export function surveysOf(dataset: Dataset, questionIds: readonly string[]): Wave[] {
	const shown = dataset.figures.filter(
		(figure) => isShown(figure) && questionIds.includes(figure.questionId)
	);
	return [...new Set(shown.map(({ waveId }) => waveId))].flatMap((id) => dataset.waves[id] ?? []);
}

/** `24 surveys, 2001–2023`; says so where no figure may be shown. */
export function describeSurveys(waves: readonly Wave[]): string {
	if (waves.length === 0) return m.search_no_figure();
	const surveys = m.surveys_count({ count: waves.length });
	const years = formatYears(datesOf(waves));
	return years === '' ? surveys : `${surveys}, ${years}`;
}

/** Every year in which one of the surveys was in the field. */
export function yearsOf(waves: readonly Wave[]): string {
	return [...new Set(datesOf(waves).map((date) => date.slice(0, 4)))].join(' ');
}
