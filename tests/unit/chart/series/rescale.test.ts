import { describe, expect, it } from 'vitest';
import { rescaleSeries } from '../../../../src/lib/chart/series/rescale';
import { buildSeries } from '../../../../src/lib/dataset/query/series';
import { twoSurveys, type Shares } from '../../dataset/twoSurveys';

function rescaled(shares: Shares, answerId = 'respect') {
	const dataset = twoSurveys(shares);
	const series = buildSeries(dataset, {
		questionId: 'levada-attitude',
		country: 'RUS',
		answerId,
		subgroup: ''
	});
	if (series === null) throw new Error(`no ${answerId}`);
	return rescaleSeries(dataset, series);
}

describe('rescaleSeries', () => {
	// The share over those who gave an answer, in whole percent: 41 of 82 are 50.
	it.each<[string, Shares, number]>([
		['41 with 18 without an answer', { respect: '41', 'hard-to-say': '18' }, 50],
		['30 with 25 without an answer', { respect: '30', 'hard-to-say': '25' }, 40],
		['44.5 with 11 without an answer', { respect: '44.5', 'hard-to-say': '11' }, 50],
		['33 of 90 are 36.67', { respect: '33', 'hard-to-say': '10' }, 37],
		['half without an answer is still enough', { respect: '25', 'hard-to-say': '50' }, 50],
		['nobody without an answer', { respect: '41', 'hard-to-say': '0' }, 41],
		['0 stays 0', { respect: '0', 'hard-to-say': '20' }, 0]
	])('%s', (_what, shares, pct) => {
		const { series, leftOut } = rescaled(shares);
		expect(leftOut).toEqual([]);
		expect(series.readings).toMatchObject([
			{ reported: { kind: 'about', pct }, printed: String(pct), derived: 'rescaled', status: 'reported' }
		]);
	});

	it.each<[string, Shares]>([
		['more than half without an answer', { respect: '25', 'hard-to-say': '51' }],
		['a share below a limit', { respect: '<10', 'hard-to-say': '18' }],
		['a share without an answer below a limit', { respect: '41', 'hard-to-say': '<5' }],
		['a share in words', { respect: '', 'hard-to-say': '18' }],
		['nobody says how many gave no answer', { respect: '41' }]
	])('leaves out: %s', (_what, shares) => {
		const { series, leftOut } = rescaled(shares);
		expect(series.readings).toEqual([]);
		expect(leftOut).toMatchObject([{ waveId: 'levada-2018-03' }]);
	});

	it('leaves out the share without an answer itself', () => {
		expect(rescaled({ respect: '41', 'hard-to-say': '18' }, 'hard-to-say').leftOut).toHaveLength(1);
	});

	it('is weak where either share is, and names the answers of both', () => {
		const [reading] = rescaled({ respect: '41', 'hard-to-say': '18 weak' }).series.readings;
		expect(reading).toMatchObject({ status: 'weak', parts: ['respect', 'hard-to-say'], confirmations: null });
	});

	it('rescales a sum of ours: 41 and 6 of 94 are 50', () => {
		const { series } = rescaled({ respect: '41', sympathy: '6', 'hard-to-say': '6' }, 'positive');
		expect(series.readings).toMatchObject([{ printed: '50', parts: ['respect', 'sympathy', 'hard-to-say'] }]);
	});
});
