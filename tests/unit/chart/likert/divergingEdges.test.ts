import { describe, expect, test } from 'vitest';
import vectors from '../../../fixtures/stat-vectors.json';
import { divergingEdges, type DivergingShares } from '../../../../src/lib/chart/likert/divergingEdges';

interface EdgesVector {
	id: string;
	function: string;
	inputs: DivergingShares;
	expected: number[];
}
const all = vectors.vectors as unknown as EdgesVector[];
const cases = all.filter((vector) => vector.function === 'divergingEdges');

describe('divergingEdges', () => {
	test('the table of vectors has both cases, with a neutral answer and without', () => {
		expect(cases.map(({ id }) => id)).toEqual(['P5', 'P6']);
	});

	test.each(cases)('divergingEdges is as in vector $id', ({ inputs, expected }) => {
		const edges = divergingEdges(inputs);
		expect(edges).toHaveLength(expected.length);
		for (const [index, edge] of edges.entries()) expect(edge).toBeCloseTo(expected[index] ?? NaN, 6);
	});

	test('divergingEdges without any share is a single point at zero and the neutral end', () => {
		expect(divergingEdges({ negative: [], neutral: 0, positive: [] }).map(Math.abs)).toEqual([0, 0]);
	});
});
