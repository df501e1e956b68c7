import { parseChoice } from '../cells/parseChoice';
import { parseId, parseSourceIds } from '../cells/parseId';
import { parseFilledText } from '../cells/parseText';
import { column, type Columns } from '../read/parseTable';
import type { Break, BreakKind } from '../types';

const KINDS: readonly BreakKind[] = ['wording', 'scale', 'mode', 'territory', 'base', 'population'];

/** `breaks.csv`: where a line must not be joined. */
export const breakColumns: Columns<Break> = {
	questionId: column('question_id', parseId),
	beforeWaveId: column('before_wave', parseId),
	afterWaveId: column('after_wave', parseId),
	kind: column('kind', parseChoice(KINDS)),
	note: column('note', parseFilledText),
	sourceIds: column('sources', parseSourceIds)
};
