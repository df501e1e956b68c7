import { describe, expect, it } from 'vitest';
import { formatDate, formatFieldwork, formatYears } from '../../../src/lib/text/dates';

const wave = (start: string, end = start, dateBasis = 'fieldwork') => ({ start, end, dateBasis });

describe('formatFieldwork', () => {
	it.each([
		[wave('2019-03-21', '2019-03-27'), '21 – 27 March 2019'],
		[wave('2015-03-30', '2015-04-02'), '30 March – 2 April 2015'],
		[wave('2012-12-28', '2013-01-03'), '28 December 2012 – 3 January 2013'],
		[wave('2022-04-27'), '27 April 2022'],
		[wave('2001-04', '2001-04', 'month'), 'April 2001'],
		[wave('2015-06', '2016-07', 'month'), 'June 2015 – July 2016'],
		[wave('1989', '1989', 'year'), '1989'],
		[wave('2015', '2016', 'year'), '2015 – 2016'],
		[wave('2010-03-08', '2010-03-08', 'publication'), 'published 8 March 2010, fieldwork not dated'],
		[wave('2006', '2006', 'inferred'), '2006, date inferred'],
		[wave('', '', 'inferred'), 'date not known']
	])('formatFieldwork(%o) is %s', (given, text) => {
		expect(formatFieldwork(given)).toBe(text);
	});
});

describe('formatDate', () => {
	it('formatDate of the first day of a month does not slip into the month before', () => {
		expect(formatDate('2019-03-01')).toBe('1 March 2019');
		expect(formatDate('2019-03')).toBe('March 2019');
	});
});

describe('formatYears', () => {
	it('formatYears is one year, a span, or nothing', () => {
		expect(formatYears(['2019-03', '2019'])).toBe('2019');
		expect(formatYears(['2023-05-26', '2001'])).toBe('2001–2023');
		expect(formatYears([])).toBe('');
	});
});
