import { describe, expect, it } from 'vitest';
import { noAnswerShift } from '../../../../src/lib/chart/change/noAnswerShift';
import { SURVEYS, twoSurveys } from '../../dataset/twoSurveys';
import { member } from '../comparability/pairMembers';

type Survey = [share: number, noAnswer: string | null];

/** Two readings of `respect`, and what is printed of those without an answer. */
function shift(surveys: [Survey, Survey], stance: 'positive' | 'no-answer' = 'positive') {
	const dataset = twoSurveys(
		...surveys.map(([share, noAnswer]) => ({
			respect: String(share),
			...(noAnswer === null ? {} : { 'hard-to-say': noAnswer })
		}))
	);
	const [a, b] = surveys.map(([pct], index) =>
		member({
			pct,
			reading: { waveId: SURVEYS[index] ?? '', parts: ['respect'] },
			series: { questionId: 'levada-attitude', answerId: 'respect', stance }
		})
	);
	if (a === undefined || b === undefined) throw new Error('two surveys are given');
	return noAnswerShift(dataset, { a, b });
}

describe('noAnswerShift', () => {
	// Without the others: 40 of 90 are 44, 45 of 75 are 60.
	it.each<[string, [Survey, Survey], [number, number, number, number]]>([
		[
			'10 then 25',
			[
				[40, '10'],
				[45, '25']
			],
			[10, 25, 44, 60]
		],
		[
			'25 then 10',
			[
				[45, '25'],
				[40, '10']
			],
			[25, 10, 60, 44]
		],
		[
			'5 points are told',
			[
				[40, '10'],
				[40, '15']
			],
			[10, 15, 44, 47]
		],
		[
			'from nobody',
			[
				[50, '0'],
				[40, '20']
			],
			[0, 20, 50, 50]
		]
	])('%s', (_what, surveys, [before, after, shareBefore, shareAfter]) => {
		expect(shift(surveys)).toEqual({ before, after, shareBefore, shareAfter });
	});

	it.each<[string, [Survey, Survey]]>([
		[
			'4 points are not told',
			[
				[40, '10'],
				[40, '14']
			]
		],
		[
			'not known before',
			[
				[40, null],
				[45, '25']
			]
		],
		[
			'not known after',
			[
				[40, '10'],
				[45, null]
			]
		],
		[
			'below a limit',
			[
				[40, '<10'],
				[45, '25']
			]
		],
		[
			'nobody gave an answer',
			[
				[0, '100'],
				[45, '25']
			]
		]
	])('is not told: %s', (_what, surveys) => {
		expect(shift(surveys)).toBeNull();
	});

	it('is not told of the share without an answer itself', () => {
		expect(
			shift(
				[
					[40, '10'],
					[45, '25']
				],
				'no-answer'
			)
		).toBeNull();
	});
});
