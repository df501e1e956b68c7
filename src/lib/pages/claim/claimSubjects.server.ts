import { personOf } from '../../claims/claimedQuestions';
import { groupBy } from '../../dataset/groupBy';
import { onceFor } from '../../dataset/onceFor';
import type { Dataset } from '../../dataset/types';
import { measureName } from '../../text/measureName';
import * as m from '../../text/paraglide/messages';

/** What a sentence may be about: a measure, and where it was asked of several people, one of them. */
export interface ClaimSubject {
	/** The measure, with the person who is not Stalin at its end: `historical-role-gorbachev`. */
	id: string;
	name: string;
	questionIds: string[];
}

/** All subjects in the order of their names; made at the first call and kept. */
export const claimSubjects = onceFor((dataset: Dataset): ClaimSubject[] =>
	[...groupBy(Object.values(dataset.questions), (question) => question.measure + personOf(question))]
		.map(([id, questions]) => ({
			id,
			name: subjectName(
				questions[0]?.measure ?? id,
				questions[0] === undefined ? '' : personOf(questions[0])
			),
			questionIds: questions.map((question) => question.id)
		}))
		.sort((a, b) => (a.name < b.name ? -1 : 1))
);

function subjectName(measure: string, person: string): string {
	const name = measureName(measure);
	return person === '' ? name : m.claims_person({ measure: name, person: properName(person) });
}

/** `-nicholas-ii` becomes `Nicholas II`. */
function properName(person: string): string {
	const words = person.split('-').filter((word) => word !== '');
	return words.map((word) => (word === 'ii' ? 'II' : word.charAt(0).toUpperCase() + word.slice(1))).join(' ');
}
