import { figuresOfQuestion } from '../../dataset/query/figuresOfQuestion';
import type { Dataset, Source } from '../../dataset/types';

/** A page where something on the page of a question was read, with its number there. */
export interface NumberedSource {
	number: number;
	source: Source;
}

/** All pages on which figures and breaks of a question rest, in the order in which the page of the question names them. */
export function numberSources(dataset: Dataset, questionId: string): NumberedSource[] {
	const breaks = dataset.breaks.filter((each) => each.questionId === questionId);
	const figures = figuresOfQuestion(dataset, questionId).flatMap((survey) => survey.figures);
	const ids = new Set([...breaks, ...figures].flatMap(({ sourceIds }) => sourceIds));
	return [...ids].flatMap((id, index) => {
		const source = dataset.sources[id];
		return source === undefined ? [] : [{ number: index + 1, source }];
	});
}
