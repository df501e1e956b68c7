import { describe, expect, it } from 'vitest';
import { checkComparator } from '../../../src/lib/claims/checkComparator';
import { claimRows } from '../../../src/lib/claims/claimRows';
import type { Comparator } from '../../../src/lib/claims/comparator';
import { SITES } from '../../../src/lib/server/site/sites';

const { dataset } = SITES.present;
const rows = claimRows(dataset);

function check(wave: string, measure: string, answers: string, comparator: Comparator, asOf = '') {
	const row = rows.find(
		(each) =>
			each.wave === wave && each.measure === measure && each.answers === answers && each.base === 'all'
	);
	return row === undefined ? null : checkComparator(dataset, row, comparator, asOf);
}

describe('checkComparator', () => {
	it('a sentence that only names a number compares nothing', () => {
		expect(check('levada-2019-03', 'levada-role', 'positive', 'none')).toBeNull();
	});

	it.each<[string, Comparator, string, object]>([
		['a record of its time', 'record-high', '', { code: 'RECORD_HOLDS' }],
		['a low that is none', 'record-low', '', { code: 'RECORD_DOES_NOT_HOLD' }],
		['a number that is not the earliest', 'first', '', { earlier: { waveId: 'levada-2003' } }]
	])('%s', (_what, comparator, asOf, expected) => {
		expect(check('levada-2019-03', 'levada-role', 'positive', comparator, asOf)).toMatchObject(expected);
	});

	it('readings after the figure count where they are before the date of the text', () => {
		const at = (asOf: string) =>
			check('levada-1999-01', 'levada-ussr-regret', 'positive', 'record-high', asOf) ??
			check('levada-1999-01', 'levada-ussr-regret', 'regret', 'record-high', asOf);
		expect(at('2013-01')).toMatchObject({ code: 'RECORD_DOES_NOT_HOLD', most: { waveId: 'levada-2000-12' } });
		expect(at('')).not.toMatchObject({ code: 'RECORD_DOES_NOT_HOLD' });
	});

	it('a place is counted among the single answers of the survey', () => {
		expect(check('levada-2021-05', 'levada-greatest-figure', 'stalin', 'top')).toEqual({
			kind: 'rank',
			rank: 1,
			claimed: 1
		});
		expect(check('levada-2021-05', 'levada-greatest-figure', 'lenin', 'top')).toEqual({
			kind: 'rank',
			rank: 2,
			claimed: 1
		});
	});
});
