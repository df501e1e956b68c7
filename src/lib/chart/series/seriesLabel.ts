import type { Dataset } from '../../dataset/types';
import { nameAnswer } from './nameSeries';
import type { PlottedSeries } from './plotted';

/** A series in a sentence: its name and always its answer, in quotation marks where the name has none of its own. */
export function seriesLabel(dataset: Dataset, series: PlottedSeries): string {
	const question = dataset.questions[series.questionId];
	const answer = question === undefined ? series.answerId : nameAnswer(question, series.answerId);
	const label = series.name.includes(answer) ? series.name : `${series.name}, ${answer}`;
	return label.includes('“') ? label : `“${label}”`;
}
