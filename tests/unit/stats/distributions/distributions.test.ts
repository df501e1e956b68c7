import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquareSf } from '../../../../src/lib/stats/distributions/chiSquareSf';
import { normalTwoSidedP } from '../../../../src/lib/stats/distributions/normalTwoSidedP';

/** The promise of the method, section 10. */
const PRECISION = 1e-9;

/** `erf(x)` by its series of positive terms, `2/sqrt(pi) e^(-x^2) sum 2^n x^(2n+1) / (2n+1)!!`, which loses no digits. */
function erf(x: number): number {
	let [term, sum] = [x, x];
	for (let n = 1; term > sum * Number.EPSILON; n++) {
		term *= (2 * x * x) / (2 * n + 1);
		sum += term;
	}
	return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}

/** Upper tail of chi-square in closed form: a finite sum, and for odd degrees of freedom the error function. */
function chiSquareTail(x: number, df: number): number {
	const isOdd = df % 2 === 1;
	let sum = isOdd ? 1 - erf(Math.sqrt(x / 2)) : 0;
	let term = Math.exp(-x / 2) * (isOdd ? Math.sqrt((2 * x) / Math.PI) : 1);
	for (let half = isOdd ? 1.5 : 1; half <= df / 2; half++) {
		sum += term;
		term *= x / 2 / half;
	}
	return sum;
}

describe('normalTwoSidedP', () => {
	// Computed with mpmath to 40 digits.
	it.each([
		[0, 1],
		[0.1, 0.920344325445942],
		[0.5, 0.617075077451974],
		[1, 0.317310507862914],
		[-1, 0.317310507862914],
		[1.95996398454005, 0.05],
		[2.5758293035489, 0.01],
		[3.29052673149189, 0.001],
		[4.5, 6.79534624946012e-6],
		[6, 1.9731752900754e-9],
		[8, 1.24419211485436e-15]
	])('normalTwoSidedP(%d) is %d within 1e-9, relative too', (z, expected) => {
		const p = normalTwoSidedP({ z }) ?? NaN;
		expect(Math.abs(p - expected)).toBeLessThanOrEqual(PRECISION * expected);
	});

	it('agrees with the series of the error function within 1e-9', () => {
		fc.assert(
			fc.property(fc.double({ min: -6, max: 6, noNaN: true }), (z) => {
				const p = normalTwoSidedP({ z }) ?? NaN;
				expect(Math.abs(p - (1 - erf(Math.abs(z) / Math.SQRT2)))).toBeLessThanOrEqual(PRECISION);
			})
		);
	});
});

describe('chiSquareSf', () => {
	// Computed with mpmath to 40 digits.
	it.each([
		[0, 1, 1],
		[0.001, 1, 0.97477287936996],
		[3.84145882069412, 1, 0.0500000000000001],
		[5.99146454710798, 2, 0.0500000000000001],
		[11.07049769351635, 5, 0.0500000000000001],
		[12, 5, 0.0347877805062419],
		[33.3, 4, 1.0369112491418e-6],
		[46.707324, 4, 1.75467923004843e-9],
		[100, 100, 0.481191684527957],
		[140.2, 100, 0.00497508549317354],
		[250, 200, 0.0093791316688261],
		[0.5, 30, 1]
	])('chiSquareSf(%d, %d) is %d within 1e-9, relative too', (x, df, expected) => {
		const p = chiSquareSf({ x, df }) ?? NaN;
		expect(Math.abs(p - expected)).toBeLessThanOrEqual(PRECISION * expected);
	});

	it('agrees with the closed form within 1e-9', () => {
		const aValue = fc.double({ min: 0, max: 300, noNaN: true });
		fc.assert(
			fc.property(aValue, fc.integer({ min: 1, max: 60 }), (x, df) => {
				const p = chiSquareSf({ x, df }) ?? NaN;
				expect(Math.abs(p - chiSquareTail(x, df))).toBeLessThanOrEqual(PRECISION);
			})
		);
	});

	it('has no value without degrees of freedom', () => {
		expect(chiSquareSf({ x: 1, df: 0 })).toBeNull();
	});
});
