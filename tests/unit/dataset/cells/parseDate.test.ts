import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate, parseDay } from '../../../../src/lib/dataset/cells/parseDate';

describe('parseDate', () => {
	it.each(['2019', '2019-03', '2019-03-21', '2020-02-29', '1953-03-05'])('parseDate(%j) keeps it', (cell) => {
		expect(parseDate(cell)).toEqual({ ok: true, value: cell });
	});

	it.each([
		...['2019-02-30', '2019-02-29', '2019-13', '2019-00', '2019-04-31', '2019-4-1', '19', '2019-03-', ''],
		...['2019-03-21T00:00', '21.03.2019', '２０１９', '3019', '2019/03', '2019-03-21 ']
	])('parseDate(%j) is no date', (cell) => {
		const message = `${JSON.stringify(cell)} is not a date (YYYY, YYYY-MM or YYYY-MM-DD)`;
		expect(parseDate(cell)).toEqual({ ok: false, message });
	});

	it('parseDate(every day of the calendar) keeps it, wherever the clock stands', () => {
		fc.assert(
			fc.property(
				fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
				(date) => {
					expect(parseDate(date.toISOString().slice(0, 10)).ok).toBe(true);
				}
			)
		);
	});
});

describe('parseDay', () => {
	it('parseDay("2026-11-23") keeps it', () => expect(parseDay('2026-11-23').ok).toBe(true));
	it.each(['2026-11', '2026', '', '2026-11-31'])('parseDay(%j) is no day', (cell) => {
		const message = `${JSON.stringify(cell)} is not a day (YYYY-MM-DD)`;
		expect(parseDay(cell)).toEqual({ ok: false, message });
	});
});
