import { expect, it } from 'vitest';
import { parseCountOfPeople, parseShare } from '../../../../src/lib/dataset/wide/parseShare';

it.each([
	['51', '51'],
	['51 %', '51'],
	['51%*', '51'],
	['44,5', '44.5'],
	['44.50%', '44.50'],
	['0', '0'],
	['100', '100'],
	['<1', '<1'],
	['< 1 %', '<1'],
	['less than 10', '<10'],
	['менее 1%', '<1'],
	['менше 1', '<1'],
	['~40', '~40'],
	['≈ 40', '~40'],
	['около 40%', '~40'],
	['близько 40', '~40'],
	['about 40', '~40'],
	['51*', '51'],
	['51¹', '51'],
	['51 [2]', '51'],
	['51†', '51'],
	['51a', '51'],
	['51 %', '51']
])('%s is the share %s', (cell, printed) => {
	expect(parseShare(cell)).toEqual({ ok: true, value: { kind: 'share', printed } });
});

it.each(['', '–', '-', '—', '*', '**', '…', '..', 'n/a', 'н/д', 'NA'])('%j is none', (cell) => {
	expect(parseShare(cell)).toEqual({ ok: true, value: { kind: 'none' } });
});

it.each(['5l', '6 7', '101', '5.125', '44,567', '-3', '+3', '<0', '>50', 'много', '051', '51-52'])(
	'%s is no share, and the message says what is',
	(cell) => {
		expect(parseShare(cell)).toEqual({
			ok: false,
			message: expect.stringContaining('is not a share (0-100')
		});
	}
);

it.each([
	['1620', 1620],
	['1 620', 1620],
	['1,620', 1620],
	['12 345', 12345],
	['1,62', null],
	['0', null],
	['N', null]
])('%s is %s people', (cell, count) => {
	expect(parseCountOfPeople(cell)).toBe(count);
});
