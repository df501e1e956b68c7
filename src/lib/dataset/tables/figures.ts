import { parseChoice } from '../cells/parseChoice';
import { parseId, parseSourceIds } from '../cells/parseId';
import { parseCount } from '../cells/parseNumber';
import { good, optional, withRule } from '../cells/parsed';
import { parsePercent, PRINTED_SHARE } from '../cells/parsePercent';
import { parseSubgroup } from '../cells/parseSubgroup';
import { parseText } from '../cells/parseText';
import { column, type Columns } from '../read/parseTable';
import type { Figure, Status } from '../types';

const STATUSES: readonly Status[] = ['reported', 'weak', 'alternative', 'excluded'];

/** The file of one organisation: a printed figure a row. */
export const figureColumns: Columns<Figure> = {
	waveId: column('wave_id', parseId),
	questionId: column('question_id', parseId),
	subgroup: column('subgroup', parseSubgroup),
	answerId: column('answer_id', parseId),
	// One cell gives the share as printed and what it means; only the second can be wrong.
	printed: column<string>('value', good),
	reported: column('value', withRule(parsePercent, { type: 'string', pattern: PRINTED_SHARE.source })),
	status: column('status', parseChoice(STATUSES)),
	sourceIds: column('sources', parseSourceIds),
	confirmations: column('confirmations', optional(parseCount, null)),
	note: column('note', parseText)
};
