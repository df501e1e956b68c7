import { differenceNewcombe } from './differenceNewcombe';
import { normalTwoSidedP } from './distributions/normalTwoSidedP';
import { halfStep, knownPair, type SamplePair } from './samplePair';

/** Beyond this many standard errors a probability is 0 in double precision. */
const MOST_Z = 40;
/** Halvings of that range until two neighbouring numbers are left. */
const HALVINGS = 60;

/**
 * How often chance alone gives a gap as large, by Newcombe's interval: the `z` at which its end nearest zero is
 * zero, found by bisection, then `erfc(z / sqrt 2)` (method, section 2.2).
 * @returns a probability; 1 for a gap that rounding alone explains; `null` in, `null` out
 */
export function newcombePValue(inputs: SamplePair): number | null {
	const known = knownPair(inputs);
	if (known === null) return null;
	if (Math.abs(known.p2 - known.p1) <= halfStep(known)) return 1;
	let [inside, outside] = [0, MOST_Z];
	for (let halving = 0; halving < HALVINGS; halving++) {
		const z = (inside + outside) / 2;
		if (touchesZero({ ...known, z })) outside = z;
		else inside = z;
	}
	return normalTwoSidedP({ z: inside });
}

function touchesZero(inputs: SamplePair & { z: number }): boolean {
	const { d, lo, hi } = differenceNewcombe(inputs) ?? { d: 0, lo: 0, hi: 0 };
	return d > 0 ? lo <= 0 : hi >= 0;
}
