import { describe, expect, it } from 'vitest';
import { withoutOverlap, type LikertPart } from '../../../../src/lib/chart/likert/likertOverlap';
import type { Stance } from '../../../../src/lib/dataset/types';

type Told = [id: string, stance: Stance, pct: number | null];

const part = ([id, stance, pct]: Told) => ({ answer: { id, stance }, pct }) as unknown as LikertPart;
const TOTAL = 'positive-total';

describe('withoutOverlap', () => {
	it.each<[string, Told[], (number | null)[]]>([
		[
			'no total: all are drawn',
			[
				['a', 'positive', 20],
				['b', 'positive', 39]
			],
			[20, 39]
		],
		['a total alone', [[TOTAL, 'positive', 60]], [60]],
		[
			'answers that make it up: they are drawn',
			[
				[TOTAL, 'positive', 60],
				['a', 'positive', 20],
				['b', 'positive', 40]
			],
			[null, 20, 40]
		],
		[
			'two points short is rounding',
			[
				[TOTAL, 'positive', 60],
				['a', 'positive', 20],
				['b', 'positive', 38]
			],
			[null, 20, 38]
		],
		[
			'three points short: the total is drawn',
			[
				[TOTAL, 'positive', 60],
				['a', 'positive', 20],
				['b', 'positive', 37]
			],
			[60, null, null]
		],
		[
			'more than the total, by rounding',
			[
				[TOTAL, 'positive', 60],
				['a', 'positive', 21],
				['b', 'positive', 40]
			],
			[null, 21, 40]
		],
		[
			'an answer without a length makes nothing up',
			[
				[TOTAL, 'positive', 60],
				['a', 'positive', 20],
				['b', 'positive', null]
			],
			[60, null, null]
		],
		[
			'a total without a length leaves its answers alone',
			[
				[TOTAL, 'positive', null],
				['a', 'positive', 20]
			],
			[null, 20]
		],
		[
			'answers of another stance are no part of it',
			[
				[TOTAL, 'positive', 60],
				['c', 'negative', 30]
			],
			[60, 30]
		]
	])('%s', (_what, told, drawn) => {
		expect(withoutOverlap(told.map(part)).map(({ pct }) => pct)).toEqual(drawn);
	});

	it('draws every person once: where the total stands, its answers do not', () => {
		const drawn = withoutOverlap(
			(
				[
					[TOTAL, 'positive', 60],
					['a', 'positive', 50],
					['c', 'negative', 30],
					['d', 'no-answer', 10]
				] as Told[]
			).map(part)
		);
		expect(drawn.reduce((sum, { pct }) => sum + (pct ?? 0), 0)).toBe(100);
	});
});
