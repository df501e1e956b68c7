import { describe, expect, it } from 'vitest';
import { parseDateHead } from '../../../../src/lib/dataset/wide/parseDateHead';

const days = (start: string, end = start) => ({ start, end, basis: 'fieldwork' });
const months = (start: string, end = start) => ({ start, end, basis: 'month' });
const years = (start: string, end = start) => ({ start, end, basis: 'year' });

describe('parseDateHead reads', () => {
	it.each([
		['май 2021', months('2021-05')],
		['мая 2021 г.', months('2021-05')],
		['V.21', months('2021-05')],
		['V.2021', months('2021-05')],
		['ХІІ.06', months('2006-12')],
		['апр.01', months('2001-04')],
		["Mar '19", months('2019-03')],
		['Mar-19', months('2019-03')],
		['Sept 2016', months('2016-09')],
		['2021 (март)', months('2021-03')],
		['2023, июль', months('2023-07')],
		['03.2021', months('2021-03')],
		['05.21', months('2021-05')],
		['5/2021', months('2021-05')],
		['2021-05', months('2021-05')],
		['2021.05', months('2021-05')],
		['лютий 2018', months('2018-02')],
		['вересень 2016 р.', months('2016-09')],
		['ივლისი 2019', months('2019-07')],
		['მაისი, 2021 წ.', months('2021-05')],
		['июнь-июль 2019', months('2019-06', '2019-07')],
		['June 2015 – July 2016', months('2015-06', '2016-07')],
		['декабрь 2018 – январь 2019', months('2018-12', '2019-01')],
		['May/June 2021', months('2021-05', '2021-06')],
		['May 20–26, 2021', days('2021-05-20', '2021-05-26')],
		['April 28 – May 3, 2021', days('2021-04-28', '2021-05-03')],
		['20–26 May 2021', days('2021-05-20', '2021-05-26')],
		['20 May-26 May 2021', days('2021-05-20', '2021-05-26')],
		['May 5th, 2021', days('2021-05-05')],
		['21-27.03.2019', days('2019-03-21', '2019-03-27')],
		['28.02-05.03.2019', days('2019-02-28', '2019-03-05')],
		['28.12.2018-03.01.2019', days('2018-12-28', '2019-01-03')],
		['15.03.19', days('2019-03-15')],
		['2021-04-06', days('2021-04-06')],
		['2021-04-06 – 2021-04-11', days('2021-04-06', '2021-04-11')],
		['9/25/2022', days('2022-09-25')],
		['25/9/2022', days('2022-09-25')],
		['26 вересня – 7 жовтня 2016', days('2016-09-26', '2016-10-07')],
		['28 апреля – 3 мая 2021 г.*', days('2021-04-28', '2021-05-03')],
		['2019', years('2019')],
		['2019 г. [2]', years('2019')],
		['2015–2016', years('2015', '2016')],
		['2015-16', years('2015', '2016')],
		["'89", years('1989')]
	])('%s', (text, range) => {
		expect(parseDateHead(text)).toEqual(range);
	});
});

describe('parseDateHead does not guess', () => {
	it.each([
		['', 'nothing'],
		['21-27', 'days without a month, or ages'],
		['18-24 марта', 'days without a year'],
		['2011-12', 'December 2011, or two years'],
		['5/6/2023', 'May or June'],
		['31.02.2019', 'no day of the calendar'],
		['13.2021', 'no month'],
		['май 21', 'a day or a year'],
		['2021-2019', 'an end before the start'],
		['2019 – март 2020', 'a year to a month'],
		['Spring 2015', 'a season'],
		['Q2 2021', 'a quarter'],
		['Сталин 2019', 'a person'],
		['1620', 'people'],
		['2019 2021', 'two years without a dash']
	])('%s: %s', (text) => {
		expect(parseDateHead(text)).toBeNull();
	});
});
