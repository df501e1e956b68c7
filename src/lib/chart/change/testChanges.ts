import type { Dataset } from '../../dataset/types';
import { breakEvenN } from '../../stats/breakEvenN';
import { changeVerdict } from '../../stats/changeVerdict';
import { changeVerdicts, type ChangeVerdict } from '../../stats/changeVerdicts';
import { ALPHA } from '../../stats/constants';
import { minDetectableChange } from '../../stats/minDetectableChange';
import { resolveEffectiveN } from '../../stats/resolveEffectiveN';
import { changeMargin } from './changeMargin';
import { changePair, type ChangePair, type SizedReading } from './changePair';
import { noAnswerShift, type NoAnswerShift } from './noAnswerShift';
import { pickedFromMany } from './pickedFromMany';
import type { PairMember } from '../comparability/pairLevel';

/** The design effect of a simple random sample. */
const SIMPLE_RANDOM = 1;
/** Interviews needed are told in steps of ten: more would claim to know more. */
const TENS = 10;
/** For fewer people than this the formula does not hold. */
const FEWEST_NEEDED = 100;

/** What may be said of two readings that a reader picked, and all that it rests on. */
export interface ChangeResult extends ChangePair {
	verdict: ChangeVerdict;
	/** Later minus earlier, or second place minus first, in points; `null` where they must not be subtracted. */
	points: number | null;
	/** 95 % margin of the change, in points rounded up to the half; `null` without a test. */
	marginPoints: number | null;
	/** Pairs that could have been picked in place of an extreme one; 1 where nothing is adjusted. */
	pairs: number;
	/** Smallest printed gap that these samples tell from chance, in points. */
	publishedGap: number | null;
	/** Interviews that each sample would have needed: of a simple random sample, and at the design effect named. */
	needed: { simple: number; bound: number; deff: number } | null;
	shift: NoAnswerShift | null;
}

/** Tests two readings that a reader picked (method, sections 2.5 and 2.6). */
export function testChange(dataset: Dataset, one: PairMember, other: PairMember): ChangeResult {
	const pair = changePair(dataset, one, other);
	const pairs = pickedFromMany(pair);
	return rest(dataset, pair, changeVerdict({ ...pair.inputs, alpha: ALPHA / pairs }), pairs);
}

/** Tests several pairs that one view shows, as one family (method, section 2.6); in the same order. */
export function testChanges(dataset: Dataset, members: readonly [PairMember, PairMember][]): ChangeResult[] {
	const pairs = members.map(([one, other]) => changePair(dataset, one, other));
	const verdicts = changeVerdicts({ pairs: pairs.map(({ inputs }) => inputs) });
	return pairs.flatMap((pair, index) => {
		const verdict = verdicts[index];
		return verdict === undefined ? [] : [rest(dataset, pair, verdict, 1)];
	});
}

/** All that a verdict rests on. */
function rest(dataset: Dataset, pair: ChangePair, verdict: ChangeVerdict, pairs: number): ChangeResult {
	const isTested = verdict.code !== 'CANNOT_TELL';
	const isUnknown = verdict.code === 'CANNOT_TELL' && verdict.reason === 'sample_size_unknown';
	return {
		...pair,
		verdict,
		points: isTested || isUnknown ? pointsOf(pair) : null,
		marginPoints: isTested ? changeMargin(pair) : null,
		pairs,
		publishedGap: isTested ? gapOf(pair) : null,
		needed: isUnknown || (isTested && !isCalled(verdict)) ? neededOf(pair) : null,
		shift: isTested ? noAnswerShift(dataset, pair) : null
	};
}

/** Whether a direction is named. */
export function isCalled({ code }: ChangeVerdict): boolean {
	return code === 'ROSE' || code === 'FELL' || code === 'HIGHER' || code === 'LOWER';
}

/** The printed difference in points, without binary dust; `null` where one of the two is no plain number. */
export function pointsOf({ a, b }: Pick<ChangePair, 'a' | 'b'>): number | null {
	const [from, to] = [a.reading.reported, b.reading.reported];
	if (from.kind !== 'percent' || to.kind !== 'percent') return null;
	return Math.round((to.pct - from.pct) * 10) / 10;
}

function gapOf({ inputs: { a, b } }: ChangePair): number | null {
	if (a.p === null || b.p === null) return null;
	const gap = minDetectableChange({
		p: (a.p + b.p) / 2,
		n1: a.size.low,
		n2: b.size.low,
		h1: a.h,
		h2: b.h
	});
	return gap?.publishedGap == null ? null : Math.round(gap.publishedGap * 1000) / 10;
}

/** The larger of the two bounds: what would be needed in the worst case that a pollster of the collection states. */
function neededOf({ inputs: { a, b } }: ChangePair): ChangeResult['needed'] {
	if (a.h === null || b.h === null) return null;
	const deff = Math.max(boundOf(a), boundOf(b));
	const h = Math.max(a.h, b.h);
	const of = (effect: number): number | null => breakEvenN({ p1: a.p, p2: b.p, h, deff: effect });
	const [simple, bound] = [of(SIMPLE_RANDOM), of(deff)];
	if (simple === null || bound === null) return null;
	const told = (size: number): number => Math.max(FEWEST_NEEDED, Math.ceil(size / TENS) * TENS);
	return { simple: told(simple), bound: told(bound), deff };
}

/** The largest design effect to reckon with: what a sample of which no more than its size is known is divided by. */
function boundOf({ mode = null, deffBound = null }: SizedReading): number {
	const { low, high } = resolveEffectiveN({ n: 1, mode, deffBound });
	return low === null || high === null ? SIMPLE_RANDOM : high / low;
}
