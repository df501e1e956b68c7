import { EQUIVALENCE_DELTA, Z90 } from '../constants';
import { differenceIndependent } from '../differenceIndependent';
import { halfStep, knownPair, type SamplePair } from '../samplePair';

export interface Equivalence {
	/** 90 % interval of the difference, proportions. */
	lo90: number;
	hi90: number;
	equivalent: boolean;
}

/**
 * Whether a share "held steady": TOST, Schuirmann 1987, the 90 % interval of the difference lies within `delta`
 * (method, section 2.8). "No detectable change" alone does not say so.
 * @param inputs.delta proportion; five points unless given
 * @returns `null` in, `null` out
 */
export function equivalence(inputs: SamplePair & { delta?: number | null }): Equivalence | null {
	const { delta = EQUIVALENCE_DELTA } = inputs;
	const [known, difference] = [knownPair(inputs), differenceIndependent(inputs)];
	if (known === null || difference === null || delta === null) return null;
	const margin = Z90 * difference.se + halfStep(known);
	const [lo90, hi90] = [difference.d - margin, difference.d + margin];
	return { lo90, hi90, equivalent: lo90 > -delta && hi90 < delta };
}
