import { describe, expect, test } from 'vitest';
import vectors from '../../../fixtures/stat-vectors.json';
import type { LikertSide } from '../../../../src/lib/chart/likert/likertAnswers';
import { reachOf, stackShares, type StackPart } from '../../../../src/lib/chart/likert/likertStack';

interface EdgesVector {
	id: string;
	function: string;
	inputs: { negative: number[]; neutral: number; positive: number[] };
	expected: number[];
}
const all = vectors.vectors as unknown as EdgesVector[];
const published = all.filter((vector) => vector.function === 'divergingEdges');

type Told = [side: LikertSide, pct: number | null];
const partsOf = (told: readonly Told[]): StackPart[] =>
	told.map(([side, pct]) => ({ answer: { side }, pct }));
const edgesOf = (told: readonly Told[]) => stackShares(partsOf(told)).map(({ from, to }) => [from, to]);

describe('stackShares', () => {
	test('the table of vectors has both cases, with a neutral answer and without', () => {
		expect(published.map(({ id }) => id)).toEqual(['P5', 'P6']);
	});

	test.each(published)('stackShares is as in vector $id', ({ inputs, expected }) => {
		const bars = edgesOf([
			...inputs.negative.map((pct): Told => ['negative', pct]),
			['neutral', inputs.neutral],
			...inputs.positive.map((pct): Told => ['positive', pct])
		]);
		const edges = [bars[0]?.[0], ...bars.map((bar) => bar[1])];
		expect(edges).toHaveLength(expected.length);
		for (const [index, edge] of edges.entries()) expect(edge).toBeCloseTo(expected[index] ?? NaN, 6);
	});

	test.each<[what: string, told: Told[], edges: number[][]]>([
		['nothing is an empty stack', [], []],
		// 10 + 20 = 30 to the left of zero, 30 to the right.
		[
			'negative ends and positive starts at zero where nobody is neutral',
			[
				['negative', 10],
				['negative', 20],
				['positive', 30]
			],
			[
				[-30, -20],
				[-20, 0],
				[0, 30]
			]
		],
		// Half of 8 lies to the left: 12 + 4 = 16.
		[
			'a neutral answer straddles zero',
			[
				['negative', 12],
				['neutral', 8],
				['positive', 40]
			],
			[
				[-16, -4],
				[-4, 4],
				[4, 44]
			]
		],
		// Two neutral answers are 6 + 4 = 10 together, 5 of them to the left.
		[
			'several neutral answers straddle zero together',
			[
				['neutral', 6],
				['neutral', 4],
				['positive', 1]
			],
			[
				[-5, 1],
				[1, 5],
				[5, 6]
			]
		],
		[
			'a list without stances starts at zero',
			[
				['plain', 25],
				['plain', 5]
			],
			[
				[0, 25],
				[25, 30]
			]
		],
		// The last two have their own origin, and do not move the scale.
		[
			'answers set apart have an origin of their own',
			[
				['negative', 7],
				['positive', 9],
				['apart', 3],
				['apart', 2]
			],
			[
				[-7, 0],
				[0, 9],
				[0, 3],
				[3, 5]
			]
		],
		[
			'an answer without a length has no bar and takes no room',
			[
				['negative', null],
				['neutral', 2],
				['positive', 3]
			],
			[
				[-1, 1],
				[1, 4]
			]
		]
	])('%s', (_, told, edges) => {
		expect(edgesOf(told)).toEqual(edges);
	});
});

describe('reachOf', () => {
	test.each<[told: Told[], reach: ReturnType<typeof reachOf>]>([
		[[], { left: 0, right: 0, apart: 0 }],
		// 12 + 8/2 to the left, 8/2 + 40 to the right.
		[
			[
				['negative', 12],
				['neutral', 8],
				['positive', 40],
				['apart', 5]
			],
			{ left: 16, right: 44, apart: 5 }
		],
		[[['positive', 9]], { left: 0, right: 9, apart: 0 }],
		[[['negative', 9]], { left: 9, right: 0, apart: 0 }],
		[[['apart', 9]], { left: 0, right: 0, apart: 9 }]
	])('of %j', (told, reach) => {
		expect(reachOf(partsOf(told))).toEqual(reach);
	});
});
