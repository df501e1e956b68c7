import { parsePercent } from '../dataset/cells/parsePercent';
import type { Claim } from '../dataset/claim';
import type { Dataset } from '../dataset/types';
import { answerKey } from './answerKey';
import { questionsLike } from './claimedQuestions';
import type { StructuredClaim } from './claimRow';
import { ALL_RESPONDENTS } from './claimRows';
import type { Comparator } from './comparator';

/** A sentence as the procedure takes it. */
export interface HeldClaim {
	claim: StructuredClaim;
	comparator: Comparator;
	/** When the sentence was published, a partial ISO date; empty: as of the reading itself. */
	asOf: string;
}

/** What the column `comparator` means; a share that is set beside another one says no more than the share. */
const COMPARATOR_OF: Record<string, Comparator> = {
	'record-high': 'record-high',
	first: 'top',
	eighth: 'eighth'
};

/** A row of `claims.csv` as a form. Its value is `null` where the sentence gives a range and no number. */
export function structureClaim(dataset: Dataset, row: Claim): HeldClaim {
	const question = dataset.questions[row.questionId];
	const isOther = row.otherQuestion !== '';
	return {
		claim: {
			pollster: row.pollsterId || null,
			country: row.country || null,
			// A question that none of ours asks is stated all the same, and agrees with none.
			measures: isOther ? [] : question === undefined ? null : questionsLike(dataset, question.id),
			answers: question === undefined || row.answerId === '' ? null : answerKey(question, row.answerId),
			base: row.subgroup || ALL_RESPONDENTS,
			year: row.year === '' ? null : Number(row.year),
			...parseClaimedShare(row.value)
		},
		comparator: COMPARATOR_OF[row.comparator] ?? 'none',
		asOf: row.asOf
	};
}

/** `46` or `~40` (about); a limit such as `<16` is a range from 0, and like any other range no single number. */
function parseClaimedShare(cell: string): Pick<StructuredClaim, 'value' | 'hedge'> {
	const parsed = parsePercent(cell);
	if (!parsed.ok || !('pct' in parsed.value)) return { value: null, hedge: 'exact' };
	return { value: parsed.value.pct, hedge: parsed.value.kind === 'about' ? 'about' : 'exact' };
}
