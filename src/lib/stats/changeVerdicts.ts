import { changeTest, type ChangeTest, type ComparedPair, type UntestedReason } from './changeTest';
import { ALPHA, Z95 } from './constants';
import { holm } from './holm';

/** A verdict has a strength or a reason, never both. */
export type ChangeVerdict =
	| { code: 'ROSE' | 'FELL' | 'HIGHER' | 'LOWER'; strength: 'clear' | 'borderline' }
	| { code: 'NO_DETECTABLE_CHANGE' | 'NO_DETECTABLE_DIFFERENCE' }
	| { code: 'BORDERLINE'; reason: 'depends_on_unpublished_design_effect' }
	| { code: 'CANNOT_TELL'; reason: UntestedReason };

/**
 * What may be said of the pairs of readings that one view shows: each is tested by the method, section 2.5, and the
 * probabilities are adjusted as one family (Holm 1979; section 2.6). Pairs that cannot be tested do not count.
 * @returns in the same order
 */
export function changeVerdicts(inputs: { pairs: readonly ComparedPair[]; alpha?: number }): ChangeVerdict[] {
	const { pairs, alpha = ALPHA } = inputs;
	const tests = pairs.map(changeTest);
	const known = tests.map((test) => (typeof test === 'string' ? null : test));
	const low = holm({ p: known.map((test) => test?.pLow ?? null) }) ?? [];
	const high = holm({ p: known.map((test) => test?.pHigh ?? null) }) ?? [];
	return pairs.map((pair, i): ChangeVerdict => {
		const test = tests[i] ?? 'not_comparable';
		if (typeof test === 'string') return { code: 'CANNOT_TELL', reason: test };
		const passes = [low[i] ?? 1, high[i] ?? 1].filter((p) => p < alpha).length;
		if (passes === 2) return called(pair, test);
		if (passes === 1) return { code: 'BORDERLINE', reason: 'depends_on_unpublished_design_effect' };
		return { code: pair.kind === 'time' ? 'NO_DETECTABLE_CHANGE' : 'NO_DETECTABLE_DIFFERENCE' };
	});
}

/** A difference that passed: clear where no rounding of the two printed shares could undo it. */
function called({ kind }: ComparedPair, { d, seSampling, rounding }: ChangeTest): ChangeVerdict {
	const strength = Math.abs(d) - rounding > Z95 * seSampling ? 'clear' : 'borderline';
	if (kind === 'time') return { code: d > 0 ? 'ROSE' : 'FELL', strength };
	return { code: d > 0 ? 'HIGHER' : 'LOWER', strength };
}
