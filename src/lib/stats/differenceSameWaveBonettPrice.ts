import { Z95 } from './constants';

/**
 * Interval of the lead of one answer over another in the same sample where few people gave one of them: adjusted
 * Wald, Bonett & Price 2012 (method, section 2.3). For `nEff * min(pA, pB)` below 15.
 * @returns lower and upper limit of A minus B as proportions; `null` in, `null` out
 */
export function differenceSameWaveBonettPrice(inputs: {
	pA: number | null;
	pB: number | null;
	nEff: number | null;
}): [number, number] | null {
	const { pA, pB, nEff } = inputs;
	if (pA === null || pB === null || nEff === null || nEff <= 0) return null;
	const size = nEff + 2;
	const [a, b] = [(nEff * pA + 1) / size, (nEff * pB + 1) / size];
	const margin = Z95 * Math.sqrt((a + b - (a - b) ** 2) / size);
	return [a - b - margin, a - b + margin];
}
