import { sum } from 'd3-array';
import { isTotal } from '../../dataset/answerGroup';
import type { PlottedReading } from '../series/plotted';
import type { LikertAnswer } from './likertAnswers';

/** One answer in one row. */
export interface LikertPart {
	seriesId: string;
	answer: LikertAnswer;
	reading: PlottedReading;
	/** Length in percent points; `null` where there is none to draw: `<10`, `~40`, words, 0, and people counted already. */
	pct: number | null;
	isDimmed: boolean;
	title: string;
}

/** Rounding may hide this much between a total and its parts (the data check holds sums to the same bound). */
const ROUNDING_PCT = 2;

/**
 * Keeps people from being counted twice where both a total and answers of its stance are chosen: single answers are
 * drawn where they make up the total, else the total is, and the other gets no bar and is said under it.
 */
export function withoutOverlap(parts: readonly LikertPart[]): LikertPart[] {
	const isDrawn = (part: LikertPart): boolean => {
		const ofStance = parts.filter(({ answer, pct }) => answer.stance === part.answer.stance && pct !== null);
		const totals = ofStance.filter(({ answer }) => isTotal(answer.id));
		const singles = ofStance.filter(({ answer }) => !isTotal(answer.id));
		const [total] = totals;
		if (total === undefined || ofStance.length === 1) return true;
		const singlesPct = sum(singles, ({ pct }) => pct);
		const areSinglesFull = singlesPct >= (total.pct ?? 0) - ROUNDING_PCT;
		return areSinglesFull ? singles.includes(part) : part === total;
	};
	return parts.map((part) => (isDrawn(part) ? part : { ...part, pct: null }));
}
