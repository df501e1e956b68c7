import { parseChoice } from '../cells/parseChoice';
import { parseId } from '../cells/parseId';
import { parseFilledText } from '../cells/parseText';
import { column, type Columns } from '../read/parseTable';
import type { Level, Link } from '../types';

const LEVELS: readonly Level[] = ['identical', 'equivalent', 'related', 'not-comparable'];

/** `links.csv`: which questions may be put side by side. */
export const linkColumns: Columns<Link> = {
	questionA: column('question_a', parseId),
	questionB: column('question_b', parseId),
	level: column('level', parseChoice(LEVELS)),
	note: column('note', parseFilledText)
};
