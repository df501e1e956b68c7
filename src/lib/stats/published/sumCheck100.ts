import { maxRoundingGap100 } from './maxRoundingGap100';
import { sumOf } from '../sumOf';

/** A share in percent 0-100, or one printed as `<1`: somewhere from 0 to the limit. */
export type SummedShare = number | { lt: number };

export interface SumCheck {
	/** In percent 0-100; shares printed as `<1` count as 0 here. */
	sum: number;
	/** Points by which rounding to whole percent may move the sum. */
	slack: number;
	ok: boolean;
}

/**
 * Whether rounding explains that the shares of all answers do not add up to 100 (Mosteller, Youtz & Zahn 1967;
 * method, sections 1.6 and 4.2). Only for questions to which one answer could be given.
 * @returns `null` in, `null` out, and `null` where one share is not known
 */
export function sumCheck100(inputs: { values: readonly (SummedShare | null)[] | null }): SumCheck | null {
	const { values } = inputs;
	if (values === null || values.includes(null)) return null;
	const printed = values.filter((value) => typeof value === 'number');
	const limits = values.flatMap((value) => (typeof value === 'object' && value !== null ? [value.lt] : []));
	const sum = sumOf(printed);
	const most = sumOf([sum, ...limits]);
	const slack = maxRoundingGap100({ k: values.length }) ?? 0;
	return { sum, slack, ok: sum <= 100 + slack && most >= 100 - slack };
}
