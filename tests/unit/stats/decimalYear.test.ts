import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalYear } from '../../../src/lib/stats/decimalYear';

describe('decimalYear', () => {
	it.each(['2019', '2019-03', '2019-02-30', '2019-13-01', '21.03.2019', '2019-03-24T00:00', '', null])(
		'decimalYear(%j) is null',
		(date) => {
			expect(decimalYear({ date })).toBeNull();
		}
	);

	it('keeps the order of days and stays within their year', () => {
		const aDay = fc
			.date({ min: new Date('1989-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
			.map((day) => day.toISOString().slice(0, 10));
		fc.assert(
			fc.property(aDay, aDay, (one, other) => {
				const [a, b] = [decimalYear({ date: one }) ?? NaN, decimalYear({ date: other }) ?? NaN];
				expect(Math.floor(a)).toBe(Number(one.slice(0, 4)));
				expect(a < b).toBe(one < other);
			})
		);
	});
});
