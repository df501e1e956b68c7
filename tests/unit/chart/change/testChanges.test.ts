import { describe, expect, it } from 'vitest';
import { changeSentences } from '../../../../src/lib/chart/change/changeSentences';
import { testChange } from '../../../../src/lib/chart/change/testChanges';
import type { PlottedReading } from '../../../../src/lib/chart/series/plotted';
import { verdictCell } from '../../../../src/lib/chart/change/seriesChanges';
import { member, membersOfSeries, smallDataset, type Told } from '../comparability/pairMembers';

const EARLY = '2018-03-20';
const LATE = '2019-03-20';
const sizeOnly = { marginPublished: null };
const nothing = { marginPublished: null, sampleSize: null };
const alternatives: PlottedReading['alternatives'] = [
	{ printed: '42', reported: { kind: 'percent', pct: 42 }, note: '', sourceIds: [] }
];

function test(a: Told, b: Told) {
	return testChange(smallDataset(), member({ date: EARLY, ...a }), member({ date: LATE, ...b }));
}

describe('testChange gives each verdict of the method', () => {
	it.each<[string, Told, Told, string, number | null, number | null]>([
		['40 then 51', { pct: 40 }, { pct: 51 }, 'rose', 11, 5.5],
		['51 then 40', { pct: 51 }, { pct: 40 }, 'fell', -11, 5.5],
		// Worth 999: 4.5 / 2.27 = 1.98 standard errors, but 4 points are fewer than 1.96 * 2.23.
		[
			'48 then 53 with margins of 3.1',
			{ pct: 48, wave: { sampleSize: 2000, marginPublished: 3.1 } },
			{ pct: 53, wave: { sampleSize: 2000, marginPublished: 3.1 } },
			'rose-borderline',
			5,
			5
		],
		// The example of the method, section 2.1: the plain formula calls it, rounding does not allow it.
		['46 then 51', { pct: 46 }, { pct: 51 }, 'no-detectable-change', 5, 5.5],
		['40 then 45 of 1600', { pct: 40, wave: sizeOnly }, { pct: 45, wave: sizeOnly }, 'borderline', 5, 6.5],
		['40 then 51 of nobody knows', { pct: 40, wave: nothing }, { pct: 51 }, 'cannot-tell', 11, null],
		['two values for one reading', { reading: { alternatives } }, { pct: 51 }, 'cannot-tell', null, null],
		[
			'below 10',
			{ reading: { reported: { kind: 'below', limit: 10 } } },
			{ pct: 20 },
			'cannot-tell',
			null,
			null
		],
		['another mode', {}, { pct: 51, wave: { mode: 'telephone' } }, 'not-compared', null, null],
		['another answer', {}, { pct: 51, series: { answerId: 'no' } }, 'not-compared', null, null],
		['a group of people', {}, { pct: 51, series: { subgroup: 'age:18-24' } }, 'not-compared', null, null],
		['one survey twice', { wave: { id: 'x' } }, { date: EARLY, pct: 51 }, 'cannot-tell', null, null]
	])('%s', (_what, a, b, verdict, points, margin) => {
		const result = test(a, b);
		expect([verdictCell(result.verdict), result.points, result.marginPoints]).toEqual([
			verdict,
			points,
			margin
		]);
		expect(changeSentences(smallDataset(), result).length).toBeGreaterThan(0);
	});

	it.each<[number, number, string]>([
		[28, 45, 'higher'],
		[45, 28, 'lower'],
		[45, 46, 'no-detectable-difference']
	])('%s in one country and %s in another: %s', (a, b, verdict) => {
		const result = test({ pct: a }, { pct: b, wave: { country: 'GEO' } });
		expect(verdictCell(result.verdict)).toBe(verdict);
		expect(result.level).toMatchObject({ level: 'equivalent', reasons: ['country', 'wording'] });
		expect(changeSentences(smallDataset(), result)[0]).toContain('same question, translated');
	});

	it('the order in which readings are picked changes nothing', () => {
		const [a, b] = [member({ date: EARLY, pct: 40 }), member({ date: LATE, pct: 51 })];
		expect(testChange(smallDataset(), b, a)).toEqual(testChange(smallDataset(), a, b));
	});
});

describe('testChange', () => {
	const shares = [45, 42, 47, 46, 49, 45];
	const series = membersOfSeries(shares.map((pct, index) => ({ date: `201${index}-03-20`, pct })));
	const at = (index: number) => series[index] ?? member({});

	it('holds the lowest and the highest reading of a series to all pairs that could have been picked', () => {
		const picked = testChange(smallDataset(), at(1), at(4));
		expect([picked.pairs, picked.verdict.code]).toEqual([15, 'NO_DETECTABLE_CHANGE']);
		// Without the other readings the same pair is called.
		expect(test({ pct: 42 }, { pct: 49 }).verdict.code).toBe('ROSE');
		expect(testChange(smallDataset(), at(0), at(4)).pairs).toBe(1);
		expect(testChange(smallDataset(), at(2), at(3)).pairs).toBe(1);
	});

	it('says how many interviews a gap would have needed where a sample is not known', () => {
		const { needed } = test({ pct: 40, wave: nothing }, { pct: 51 });
		// (0.24 + 0.2499) / ((0.105 / 1.96)^2 - 0.01^2 / 6) = 172; at 2.9 it is 498.
		expect(needed).toEqual({ simple: 180, bound: 500, deff: 2.9 });
		expect(test({ pct: 40 }, { pct: 51 }).needed).toBeNull();
		expect(test({ pct: 40, wave: nothing }, { pct: 40 }).needed).toBeNull();
	});

	it('takes a share printed to a tenth for what it is', () => {
		const { inputs } = test({ pct: 57, reading: { printed: '57.0' } }, { pct: 60 });
		expect([inputs.a?.h, inputs.b?.h]).toEqual([0.001, 0.01]);
	});

	it('says how far people without an answer moved', () => {
		const [a, b] = [member({ date: EARLY, pct: 40 }), member({ date: LATE, pct: 51 })];
		const figure = (waveId: string, pct: number) => ({
			waveId,
			questionId: 'q',
			subgroup: '',
			answerId: 'hard',
			printed: String(pct),
			reported: { kind: 'percent' as const, pct },
			status: 'reported' as const,
			sourceIds: [],
			confirmations: 1,
			note: ''
		});
		const dataset = {
			...smallDataset(),
			waves: { [a.reading.waveId]: a.reading.wave, [b.reading.waveId]: b.reading.wave },
			figures: [figure(a.reading.waveId, 17), figure(b.reading.waveId, 8)]
		};
		const result = testChange(dataset, a, b);
		expect(result.shift).toEqual({ before: 17, after: 8, shareBefore: 48, shareAfter: 55 });
		expect(changeSentences(dataset, result).at(-1)).toBe(
			'“Hard to answer” and similar went from 17\u00a0% to 8\u00a0%; without them the figures are about 48\u00a0% and 55\u00a0%.'
		);
	});
});
