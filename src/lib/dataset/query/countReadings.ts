import { findAnswerGroup } from '../answerGroup';
import type { Dataset, Question } from '../types';
import { figuresBySurvey } from './figuresByQuestion';
import { readGroup } from './series';

/**
 * How many surveys, in any country, have a reading of all respondents for each of these answers and stances.
 * @param answerIds ids of answers and stances; one that the question does not offer has 0
 * @returns a count for each id given
 */
export function countReadings(
	dataset: Dataset,
	question: Question,
	answerIds: Iterable<string>
): Map<string, number> {
	const surveys = [...figuresBySurvey(dataset, question.id, '')];
	return new Map(
		[...answerIds].map((id) => {
			const group = findAnswerGroup(question, id);
			const read = surveys.filter(
				([waveId, figures]) => group !== null && readGroup(waveId, group, figures) !== null
			);
			return [id, read.length];
		})
	);
}
