import { parseChoice } from '../cells/parseChoice';
import { parseId } from '../cells/parseId';
import { optional } from '../cells/parsed';
import { parseSubgroup } from '../cells/parseSubgroup';
import { parseFilledText } from '../cells/parseText';
import { column, type Columns } from '../read/parseTable';

/** Checks whose finding may be true of what was published, and may therefore be marked as known. */
const MARKABLE_CHECKS = ['full-list', 'total-and-parts', 'confirmations'] as const;

/** A fault that a check finds and that stands in the publication, with the reason why it stays. */
export interface KnownFault {
	check: (typeof MARKABLE_CHECKS)[number];
	waveId: string;
	questionId: string;
	subgroup: string;
	/** Empty where the fault is of the list of answers, not of one of them. */
	answerId: string;
	reason: string;
}

/** `known-faults.csv`: for each fault exactly one row, which lets exactly that fault through. */
export const knownFaultColumns: Columns<KnownFault> = {
	check: column('check', parseChoice(MARKABLE_CHECKS)),
	waveId: column('wave_id', parseId),
	questionId: column('question_id', parseId),
	subgroup: column('subgroup', parseSubgroup),
	answerId: column('answer_id', optional(parseId, '')),
	reason: column('reason', parseFilledText)
};
