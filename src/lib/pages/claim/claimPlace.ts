import type { RecordedRow } from '../../claims/claimRows';
import type { Dataset } from '../../dataset/types';
import { formatFieldwork } from '../../text/dates';
import { groupName, stanceName } from '../../text/names';
import { formatReported } from '../../text/numbers';
import * as m from '../../text/paraglide/messages';
import { quoteWording } from '../../text/questionWording';

/** A recorded figure in words, as sentences name it. */
export interface ClaimPlace {
	/** The share as printed, with its sign. */
	value: string;
	pollster: string;
	country: string;
	dates: string;
	/** The wording, in quotation marks where it is one. */
	question: string;
	/** The answer, in quotation marks where it is one. */
	answer: string;
	/** Who was counted. */
	base: string;
}

export function claimPlace(dataset: Dataset, row: RecordedRow): ClaimPlace {
	const question = dataset.questions[row.measure];
	const wave = dataset.waves[row.wave];
	return {
		value: formatReported(row.reported),
		pollster: dataset.pollsters[row.pollster]?.name ?? row.pollster,
		country: dataset.countries[row.country]?.name ?? row.country,
		dates: wave === undefined ? row.wave : formatFieldwork(wave),
		question: question === undefined ? row.measure : quoteWording(question),
		answer: answerWords(dataset, row.measure, row.answerId),
		base: groupName(row.base)
	};
}

/** Label of an answer as it was read, or the name of a stance. */
export function answerWords(dataset: Dataset, questionId: string, answerId: string): string {
	const label = dataset.questions[questionId]?.answers.find(({ id }) => id === answerId)?.label;
	return label === undefined ? (stanceName(answerId) ?? answerId) : m.things_quoted({ text: label });
}
