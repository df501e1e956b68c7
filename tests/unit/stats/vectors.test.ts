import { describe, expect, it } from 'vitest';
import { connectWaves } from '../../../src/lib/chart/connectWaves';
import { divergingEdges } from '../../../src/lib/chart/divergingEdges';
import { fieldworkMidpoint } from '../../../src/lib/chart/fieldworkMidpoint';
import type { Level } from '../../../src/lib/dataset/types';
import { classifyDesignFactor } from '../../../src/lib/stats/classifyDesignFactor';
import { displayMargin } from '../../../src/lib/stats/displayMargin';
import { effectiveNFromMargin } from '../../../src/lib/stats/effectiveNFromMargin';
import { impliedDeff } from '../../../src/lib/stats/impliedDeff';
import { marginAtShare } from '../../../src/lib/stats/marginAtShare';
import { marginOfShare } from '../../../src/lib/stats/marginOfShare';
import { maxRoundingGapTotal } from '../../../src/lib/stats/maxRoundingGapTotal';
import { rebase } from '../../../src/lib/stats/rebase';
import { resolveEffectiveN } from '../../../src/lib/stats/resolveEffectiveN';
import { shareInterval } from '../../../src/lib/stats/shareInterval';
import { wilson } from '../../../src/lib/stats/wilson';
import file from '../../fixtures/stat-vectors.json';

interface Neighbours {
	date1: string;
	date2: string;
	level: Level;
	maxMonths: number;
}

/** Every function of the method that exists, by the name that the vectors use. JSON has no types, so any input fits. */
const FUNCTIONS: Record<string, (inputs: never) => unknown> = {
	classifyDesignFactor,
	connectWaves: ({ date1, date2, level, maxMonths }: Neighbours) =>
		connectWaves(date1, date2, level, maxMonths),
	displayMargin,
	divergingEdges,
	effectiveNFromMargin,
	fieldworkMidpoint: ({ start, end }: { start: string; end: string }) => fieldworkMidpoint(start, end),
	impliedDeff,
	marginAtShare,
	marginOfShare,
	maxRoundingGapTotal,
	rebase,
	resolveEffectiveN,
	shareInterval,
	wilson
};

/** Whether two values are of one form and equal, numbers within the tolerance (0: exactly). */
function isNear(actual: unknown, expected: unknown, tolerance: number): boolean {
	if (typeof actual === 'number' && typeof expected === 'number')
		return Math.abs(actual - expected) <= tolerance;
	if (typeof actual !== 'object' || typeof expected !== 'object' || actual === null || expected === null)
		return actual === expected;
	const [ours, theirs] = [new Map(Object.entries(actual)), Object.entries(expected)];
	return (
		Array.isArray(actual) === Array.isArray(expected) &&
		ours.size === theirs.length &&
		theirs.every(([key, value]) => ours.has(key) && isNear(ours.get(key), value, tolerance))
	);
}

describe('functions give what the vectors of the method say', () => {
	it('every vector has its function and every function its vector', () => {
		const named = new Set(file.vectors.map((vector) => vector.function));
		expect([...named].sort()).toEqual(Object.keys(FUNCTIONS).sort());
	});

	it.each(file.vectors.map((vector) => [vector.id, vector.function, vector] as const))(
		'%s %s',
		(_id, name, vector) => {
			const actual = FUNCTIONS[name]?.(vector.inputs as never);
			const { expected, tolerance } = vector;
			expect(isNear(actual, expected, tolerance), `${JSON.stringify({ actual, expected })}`).toBe(true);
		}
	);
});

describe('isNear', () => {
	it.each([
		[1, 1.1, 0.01],
		[Number.NaN, 1, 0.01],
		[null, 0, 0.01],
		[[1, 2], [1], 0.01],
		[['a flag'], [], 0.01],
		[{ low: 1, high: 2 }, { low: 1 }, 0.01],
		[[1], { 0: 1 }, 0.01]
	])('isNear(%j, %j, %j) is false', (actual, expected, tolerance) => {
		expect(isNear(actual, expected, tolerance)).toBe(false);
	});
});
