import { allowsSeveral } from '../../dataset/answerGroup';
import type { Dataset } from '../../dataset/types';
import { ALPHA, SMALL_COUNT } from '../../stats/constants';
import { differenceSameWave } from '../../stats/differenceSameWave';
import { differenceSameWaveBonettPrice } from '../../stats/differenceSameWaveBonettPrice';
import * as m from '../../text/paraglide/messages';
import { comparedReading } from '../change/changePair';
import type { PairMember } from '../comparability/pairLevel';
import { seriesLabel } from '../series/seriesLabel';

/**
 * Which of two answers of one question was named more often in one survey, where one answer could be given and the sample
 * size is known (method, sections 2.3 and 7.4, S7); else nothing.
 */
export function leadSentence(dataset: Dataset, one: PairMember, other: PairMember): string[] {
	const question = dataset.questions[one.series.questionId];
	const isOneList = one.series.questionId === other.series.questionId;
	if (question === undefined || !isOneList || allowsSeveral(question)) return [];
	const [first, second] = sharePct(one) >= sharePct(other) ? [one, other] : [other, one];
	const [a, b] = [comparedReading(dataset, first), comparedReading(dataset, second)];
	if (a.hasConflict === true || b.hasConflict === true) return [];
	const nEff = a.size.low;
	const isLeading = leads(a.p, b.p, nEff, Math.max(a.h ?? 0, b.h ?? 0));
	if (isLeading === null) return [];
	const given = {
		first: seriesLabel(dataset, first.series),
		second: seriesLabel(dataset, second.series),
		a: first.reading.valueText,
		b: second.reading.valueText,
		date: first.reading.dateText
	};
	return [isLeading ? m.change_lead(given) : m.change_no_lead(given)];
}

const sharePct = ({ reading }: PairMember): number =>
	reading.reported.kind === 'percent' ? reading.reported.pct : NaN;

/** Whether the lead is larger than chance and rounding make it; `null` where that is not known. */
function leads(pA: number | null, pB: number | null, nEff: number | null, h: number): boolean | null {
	if (pA === null || pB === null || nEff === null) return null;
	if (nEff * Math.min(pA, pB) < SMALL_COUNT) {
		const limits = differenceSameWaveBonettPrice({ pA, pB, nEff });
		return limits && limits[0] - h / 2 > 0;
	}
	const difference = differenceSameWave({ pA, pB, nEff, h });
	return difference && difference.p < ALPHA;
}
