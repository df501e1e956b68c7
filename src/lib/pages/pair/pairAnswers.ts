import type { Answer, Question } from '../../dataset/types';

interface ShownAnswer {
	label: string;
	labelOriginal: string;
}

/** One answer as each of two questions has it; `null` where it does not. */
export interface AnswerPair {
	id: string;
	first: ShownAnswer | null;
	second: ShownAnswer | null;
}

const show = ({ label, labelOriginal }: Answer): ShownAnswer => ({ label, labelOriginal });

/** The answers of two questions side by side, each list in its order; the same answer has the same id everywhere. */
export function pairAnswers(first: Question, second: Question): AnswerPair[] {
	const rows: AnswerPair[] = first.answers.map((answer) => ({
		id: answer.id,
		first: show(answer),
		second: null
	}));
	let place = -1;
	for (const answer of second.answers) {
		const found = rows.findIndex(({ id }) => id === answer.id);
		const row = rows[found];
		// A shared answer that stands earlier here would break the order of this list, so it gets a row of its own.
		if (row !== undefined && found > place) {
			row.second = show(answer);
			place = found;
		} else {
			place += 1;
			const id = row === undefined ? answer.id : `${answer.id}:second`;
			rows.splice(place, 0, { id, first: null, second: show(answer) });
		}
	}
	return rows;
}
