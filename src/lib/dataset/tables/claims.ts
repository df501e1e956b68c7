import { parseChoice } from '../cells/parseChoice';
import { parseDate } from '../cells/parseDate';
import { parseCountry, parseId } from '../cells/parseId';
import { parseYear } from '../cells/parseNumber';
import { optional } from '../cells/parsed';
import { parseSubgroup } from '../cells/parseSubgroup';
import { parseFilledText, parseText } from '../cells/parseText';
import { parseUrl } from '../cells/parseUrl';
import { column, type Columns } from '../read/parseTable';
import type { Claim } from '../claim';

const COMPARATORS = ['equals', 'record-high', 'more-than', 'first', 'eighth', 'none'] as const;
/** What holding a claim against the figures may come to. */
export const FINDINGS = [
	'confirmed',
	'differs',
	'other-question',
	'other-wave',
	'other-source',
	'not-found'
] as const;

/** `claims.csv`: published sentences, and what was found when they were held against the figures. */
export const claimColumns: Columns<Claim> = {
	id: column('claim_id', parseId),
	text: column('claim_en', parseFilledText),
	claimedBy: column('claimed_by', parseFilledText),
	url: column('claimed_url', optional(parseUrl, '')),
	pollsterId: column('claimed_pollster_id', optional(parseId, '')),
	country: column('claimed_country', optional(parseCountry, '')),
	year: column('claimed_year', optional(parseYear, '')),
	questionId: column('claimed_question_id', optional(parseId, '')),
	answerId: column('claimed_answer_id', optional(parseId, '')),
	value: column('claimed_value', parseText),
	comparator: column('comparator', parseChoice(COMPARATORS)),
	finding: column('finding', parseChoice(FINDINGS)),
	findingWaveId: column('finding_wave_id', optional(parseId, '')),
	findingQuestionId: column('finding_question_id', optional(parseId, '')),
	findingAnswerId: column('finding_answer_id', optional(parseId, '')),
	findingValue: column('finding_value', parseText),
	note: column('note', parseText),
	otherQuestion: column('claimed_other_question', parseText),
	subgroup: column('claimed_subgroup', parseSubgroup),
	asOf: column('claimed_on', optional(parseDate, ''))
};
