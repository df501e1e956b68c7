import { parseChoice } from '../cells/parseChoice';
import { parseId, parseIds } from '../cells/parseId';
import { parseCount } from '../cells/parseNumber';
import { parseFilledText, parseText } from '../cells/parseText';
import { column, type Columns } from '../read/parseTable';
import type { Answer, Stance } from '../types';

/** An answer, with the question that offers it. */
export interface OfferedAnswer extends Answer {
	questionId: string;
}

const STANCES: readonly Stance[] = ['positive', 'neutral', 'negative', 'no-answer', 'none'];

/** `answers.csv`: the answers on offer. */
export const answerColumns: Columns<OfferedAnswer> = {
	questionId: column('question_id', parseId),
	id: column('answer_id', parseId),
	position: column('position', parseCount),
	label: column('label_en', parseFilledText),
	labelOriginal: column('label_original', parseText),
	stance: column('stance', parseChoice(STANCES)),
	parts: column('parts', parseIds),
	note: column('note', parseText)
};
