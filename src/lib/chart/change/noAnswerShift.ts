import { roundingStep } from '../../dataset/cells/roundingStep';
import { buildSeries } from '../../dataset/query/series';
import type { Dataset } from '../../dataset/types';
import { rebase } from '../../stats/rebase';
import type { ChangePair } from './changePair';
import type { PairMember } from '../comparability/pairLevel';

/** From so many points on, a change in the share without an answer must be told along (method, section 2.5). */
const SHIFT_POINTS = 5;

/** People who gave no answer, before and after, and the two shares without them; percent. */
export interface NoAnswerShift {
	before: number;
	after: number;
	/** Whole percent of those who gave an answer. */
	shareBefore: number;
	shareAfter: number;
}

/** How the share without an answer moved between two readings; `null` where it moved little or is not known. */
export function noAnswerShift(dataset: Dataset, { a, b }: Pick<ChangePair, 'a' | 'b'>): NoAnswerShift | null {
	if (a.series.stance === 'no-answer') return null;
	const [before, after] = [noAnswerOf(dataset, a), noAnswerOf(dataset, b)];
	if (before === null || after === null || Math.abs(after - before) < SHIFT_POINTS) return null;
	const [shareBefore, shareAfter] = [without(a, before), without(b, after)];
	return shareBefore === null || shareAfter === null ? null : { before, after, shareBefore, shareAfter };
}

/** All kinds of "no answer" together, percent. */
function noAnswerOf(dataset: Dataset, { series, reading }: PairMember): number | null {
	const all = buildSeries(dataset, { ...series, answerId: 'no-answer' });
	const reported = all?.readings.find(({ waveId }) => waveId === reading.waveId)?.reported;
	return reported?.kind === 'percent' ? reported.pct : null;
}

function without({ reading }: PairMember, excludedPct: number): number | null {
	if (reading.reported.kind !== 'percent') return null;
	const rebased = rebase({
		a: reading.reported.pct / 100,
		excluded: excludedPct / 100,
		kParts: reading.parts.length,
		h: roundingStep(reading)
	});
	return rebased && Math.round(rebased.value * 100);
}
