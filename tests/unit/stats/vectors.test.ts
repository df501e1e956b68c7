import { describe, expect, it } from 'vitest';
import { isNear, runVectors } from '../../../scripts/runVectors';
import { VECTOR_FUNCTIONS } from '../../../scripts/vectorFunctions';
import file from '../../fixtures/stat-vectors.json';

describe('functions give what the vectors of the method say', () => {
	it('every vector has its function and every function its vector', () => {
		const named = new Set(file.vectors.map((vector) => vector.function));
		expect([...named].sort()).toEqual(Object.keys(VECTOR_FUNCTIONS).sort());
		expect(file.vectors).toHaveLength(file.count);
	});

	it.each(file.vectors.map((vector) => [vector.id, vector.function, vector] as const))(
		'%s %s',
		(_id, _name, vector) => {
			expect(runVectors({ ...file, vectors: [vector] })).toEqual({ passed: 1, failures: [] });
		}
	);
});

describe('isNear', () => {
	it.each([
		[1, 1.1, 0.01],
		[Number.NaN, 1, 0.01],
		[null, 0, 0.01],
		[undefined, null, 0.01],
		['1', 1, 0.01],
		[[1, 2], [1], 0.01],
		[['a flag'], [], 0.01],
		[{ low: 1, high: 2 }, { low: 1 }, 0.01],
		[[1], { 0: 1 }, 0.01]
	])('isNear(%j, %j, %j) is false', (actual, expected, tolerance) => {
		expect(isNear(actual, expected, tolerance)).toBe(false);
	});

	it.each([
		[1, 1.01, 0.011],
		[null, null, 0],
		[{ b: [1, 'x'], a: null }, { a: null, b: [1.001, 'x'] }, 0.01]
	])('isNear(%j, %j, %j) is true', (actual, expected, tolerance) => {
		expect(isNear(actual, expected, tolerance)).toBe(true);
	});
});

describe('runVectors names which vector fails, and what is allowed', () => {
	const good = {
		id: 'X1',
		function: 'displayMargin',
		inputs: { margin: 0.035 },
		expected: 3.5,
		tolerance: 0
	};
	const failuresOf = (...vectors: unknown[]) => runVectors({ vectors }).failures;

	it.each([
		[{ ...good, expected: 4 }, 'X1 displayMargin: expected 4, got 3.5 (tolerance 0)'],
		[{ ...good, inputs: {} }, 'X1 displayMargin: expected 3.5, got "NaN" (tolerance 0)'],
		[{ ...good, inputs: [0.035] }, 'X1 displayMargin: inputs: must be an object, is [0.035]'],
		[{ ...good, tolerance: '0' }, 'X1 displayMargin: tolerance: must be a number of 0 or more, is "0"'],
		[
			{ ...good, expected: undefined },
			'X1 displayMargin: expected: is missing; allowed: any value, also null'
		],
		[7, 'vectors[0]: must be { id, function, inputs, expected, tolerance }, is 7']
	])('%j', (vector, failure) => {
		expect(failuresOf(vector)).toEqual([failure]);
	});

	it.each(['displayMargins', 'constructor', '', null])(
		'function %j is unknown, and all others are named',
		(name) => {
			const [failure] = failuresOf({ ...good, function: name });
			expect(failure).toContain(`function: ${JSON.stringify(name)} is unknown; allowed: axisMax, benj`);
		}
	);

	it('a function that cannot use its inputs fails its own vector only', () => {
		const claim = {
			id: 'X2',
			function: 'claimCheck',
			inputs: { claim: { value: 1 }, db: 'none' },
			expected: {}
		};
		const { passed, failures } = runVectors({ vectors: [claim, good] });
		expect(passed).toBe(1);
		expect(failures).toEqual([
			'X2 claimCheck: inputs {"claim":{"value":1},"db":"none"} cannot be used: db: "none" is no list of the file'
		]);
	});

	it.each([null, [], {}, { vectors: {} }, { vectors: [] }])('%j has no vectors', (content) => {
		expect(() => runVectors(content)).toThrow(/^vectors: must be a list of \{ id, function, inputs/);
	});
});
