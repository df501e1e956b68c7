import { describe, expect, it } from 'vitest';
import { connectWaves } from '../../../src/lib/chart/connectWaves';
import { fieldworkMidpoint } from '../../../src/lib/chart/fieldworkMidpoint';
import { effectiveNFromMargin } from '../../../src/lib/stats/effectiveNFromMargin';
import { impliedDeff } from '../../../src/lib/stats/impliedDeff';
import { marginOfShare } from '../../../src/lib/stats/marginOfShare';
import { rebase } from '../../../src/lib/stats/rebase';
import { resolveEffectiveN } from '../../../src/lib/stats/resolveEffectiveN';
import { shareInterval } from '../../../src/lib/stats/shareInterval';
import { wilson } from '../../../src/lib/stats/wilson';
import type { Level } from '../../../src/lib/dataset/types';
import file from '../../fixtures/stat-vectors.json';

type Inputs = Record<string, never>;

/** Every function of the method that exists, by the name that the vectors use. */
const FUNCTIONS: Record<string, (inputs: Inputs) => unknown> = {
	connectWaves: (inputs) => {
		const { date1, date2, level, maxMonths } = inputs as unknown as {
			date1: string;
			date2: string;
			level: Level;
			maxMonths: number;
		};
		return connectWaves(date1, date2, level, maxMonths);
	},
	fieldworkMidpoint: (inputs) => {
		const { start, end } = inputs as unknown as { start: string; end: string };
		return fieldworkMidpoint(start, end);
	},
	effectiveNFromMargin: (inputs) => effectiveNFromMargin(inputs as never),
	impliedDeff: (inputs) => impliedDeff(inputs as never),
	marginOfShare: (inputs) => marginOfShare(inputs as never),
	rebase: (inputs) => rebase(inputs as never),
	resolveEffectiveN: (inputs) => resolveEffectiveN(inputs as never),
	shareInterval: (inputs) => shareInterval(inputs as never),
	wilson: (inputs) => wilson(inputs as never)
};

/** Equal, with numbers within the vector's tolerance (and the rounding of the printed six decimals). */
function expectNear(actual: unknown, expected: unknown, tolerance: number): void {
	if (typeof expected === 'number') {
		expect(typeof actual).toBe('number');
		expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(tolerance + 5e-7);
	} else if (expected !== null && typeof expected === 'object') {
		for (const [key, value] of Object.entries(expected))
			expectNear((actual as Record<string, unknown>)[key], value, tolerance);
	} else expect(actual).toEqual(expected);
}

describe('functions give what the vectors of the method say', () => {
	const vectors = file.vectors.filter((vector) => vector.function in FUNCTIONS);
	it.each(vectors.map((vector) => [vector.id, vector.function, vector] as const))(
		'%s %s',
		(_id, name, vector) => {
			expectNear(FUNCTIONS[name]?.(vector.inputs as never), vector.expected, vector.tolerance);
		}
	);
});
