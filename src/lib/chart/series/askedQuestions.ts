import type { Dataset } from '../../dataset/types';
import { quoteWording, wordingReadName } from '../../text/questionWording';
import type { PlottedSeries } from './plotted';

/** A question as a reader must see it before quoting a share of it. */
export interface AskedQuestion {
	id: string;
	pollster: string;
	wording: string;
	/** The wording in quotation marks, unless it is not what was asked word for word. */
	quoted: string;
	/** Empty where the original wording is not known. */
	wordingOriginal: string;
	originalLanguage: string;
	/** How far the wording is known. */
	readText: string;
	/** Who was asked. */
	base: string;
}

/** The questions of the shown series, each once, in the order shown. */
export function askedQuestions(dataset: Dataset, series: PlottedSeries[]): AskedQuestion[] {
	const ids = [...new Set(series.map((one) => one.questionId))];
	return ids.flatMap((id) => {
		const question = dataset.questions[id];
		if (question === undefined) return [];
		return [
			{
				id,
				pollster: dataset.pollsters[question.pollsterId]?.name ?? question.pollsterId,
				wording: question.wording,
				quoted: quoteWording(question),
				wordingOriginal: question.wordingOriginal,
				originalLanguage: question.originalLanguage,
				readText: wordingReadName(question.wordingRead),
				base: question.base
			}
		];
	});
}
