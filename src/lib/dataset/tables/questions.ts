import { parseChoice } from '../cells/parseChoice';
import { parseId } from '../cells/parseId';
import { parseLanguage } from '../cells/parseLanguage';
import { optional } from '../cells/parsed';
import { parseFilledText, parseText } from '../cells/parseText';
import { column, type Columns } from '../read/parseTable';
import type { Question, Topic, WordingRead } from '../types';

const TOPICS: readonly Topic[] = ['stalin', 'repressions', 'ussr', 'greatest-figures', 'monuments', 'other'];
const WORDINGS_READ: readonly WordingRead[] = ['exact', 'translated', 'paraphrase', 'not-read'];

/** `questions.csv`: what was asked. The answers on offer stand in a file of their own. */
export const questionColumns: Columns<Omit<Question, 'answers'>> = {
	id: column('question_id', parseId),
	pollsterId: column('pollster_id', parseId),
	measure: column('measure', parseId),
	topic: column('topic', parseChoice(TOPICS)),
	wording: column('wording_en', parseFilledText),
	wordingOriginal: column('wording_original', parseText),
	originalLanguage: column('original_language', optional(parseLanguage, '')),
	wordingRead: column('wording_read', parseChoice(WORDINGS_READ)),
	base: column('base', parseFilledText),
	scale: column('scale', parseText),
	note: column('note', parseText)
};
