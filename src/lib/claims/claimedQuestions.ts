import { compareQuestions } from '../dataset/query/compareQuestions';
import type { Dataset, Question } from '../dataset/types';

/** Whom a question is about where it is not Stalin: the end of its id says so. */
const OTHER_PERSON = /-(?:brezhnev|gorbachev|khrushchev|lenin|nicholas-ii|putin|yeltsin)$/;

/**
 * Questions that a sentence may mean when it names one: that one, and those of other pollsters on the same measure and
 * the same person that nobody found not comparable. Another question of the same pollster is another question.
 */
export function questionsLike(dataset: Dataset, questionId: string): string[] {
	const named = dataset.questions[questionId];
	if (named === undefined) return [questionId];
	const others = Object.values(dataset.questions).filter(
		(other) =>
			other.pollsterId !== named.pollsterId &&
			other.measure === named.measure &&
			personOf(other) === personOf(named) &&
			compareQuestions(dataset, named.id, other.id).level !== 'not-comparable'
	);
	return [questionId, ...others.map(({ id }) => id)];
}

/** The person as the end of the id names him, such as `-lenin`; empty for Stalin and for things. */
export function personOf({ id }: Question): string {
	return OTHER_PERSON.exec(id)?.[0] ?? '';
}
