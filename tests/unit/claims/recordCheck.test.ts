import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordCheck } from '../../../src/lib/claims/recordCheck';

describe('recordCheck', () => {
	it.each([
		['a single earlier reading', [54, 70], 1, 'RECORD_UNTESTABLE'],
		['no earlier reading', [54, 70], 0, 'RECORD_UNTESTABLE'],
		['one earlier number', [null, 54, 70], 2, 'RECORD_UNTESTABLE'],
		['two earlier numbers', [40, null, 54, 70], 3, 'RECORD_HOLDS'],
		['a higher later reading', [40, 54, 70, 80], 2, 'RECORD_HOLDS'],
		['a place beyond the run', [40, 54, 70], 3, null],
		['no number at the place', [40, 54, null], 2, null]
	] as const)('of %s', (_what, values, index, expected) => {
		expect(recordCheck({ values, index, direction: 'high' })).toBe(expected);
	});

	it('a low is a high of the numbers turned round, and the order of earlier ones does not count', () => {
		const numbers = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 8 });
		fc.assert(
			fc.property(numbers, (values) => {
				const index = values.length - 1;
				const found = recordCheck({ values, index, direction: 'high' });
				const turned = values.map((value) => 100 - value);
				expect(recordCheck({ values: turned, index, direction: 'low' })).toBe(found);
				const mixed = [...values.slice(0, -1).reverse(), ...values.slice(-1)];
				expect(recordCheck({ values: mixed, index, direction: 'high' })).toBe(found);
			})
		);
	});
});
