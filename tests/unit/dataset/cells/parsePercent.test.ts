import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePercent } from '../../../../src/lib/dataset/cells/parsePercent';

describe('parsePercent', () => {
	it.each([
		['0', { kind: 'percent', pct: 0 }],
		['51', { kind: 'percent', pct: 51 }],
		['44.5', { kind: 'percent', pct: 44.5 }],
		['0.25', { kind: 'percent', pct: 0.25 }],
		['100', { kind: 'percent', pct: 100 }],
		['<1', { kind: 'below', limit: 1 }],
		['<10', { kind: 'below', limit: 10 }],
		['~40', { kind: 'about', pct: 40 }],
		['', { kind: 'words' }]
	])('parsePercent(%j) is %j', (cell, value) => {
		expect(parsePercent(cell)).toEqual({ ok: true, value });
	});

	it.each([
		...['101', '100.5', '-1', '-0', '+5', 'NaN', 'Infinity', '1e3', '0x10', '５１', '٥١', '51%', '51,5'],
		...['5l', '51.', '.5', '051', '1 000', '51.555', '<0', '<', '~', '<~5', '>90', '<101', '~-4', '40-45'],
		...['null', 'n/a', '=51', '51\n', '<b>51</b>', ' 51']
	])('parsePercent(%j) is no percentage', (cell) => {
		const message = `${JSON.stringify(cell)} is not a percentage (0-100, <N, ~N or empty)`;
		expect(parsePercent(cell)).toEqual({ ok: false, message });
	});

	it('parsePercent(any text) never throws, and a number is from 0 to 100', () => {
		const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[<~]?[0-9.,e%-]{0,6}$/));
		fc.assert(
			fc.property(text, (cell) => {
				const parsed = parsePercent(cell);
				if (!parsed.ok || parsed.value.kind === 'words') return;
				const share = parsed.value.kind === 'below' ? parsed.value.limit : parsed.value.pct;
				expect(share >= 0 && share <= 100).toBe(true);
			})
		);
	});

	it('parsePercent(any share with up to two decimals) is that share', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
				const pct = hundredths / 100;
				expect(parsePercent(String(pct))).toEqual({ ok: true, value: { kind: 'percent', pct } });
			})
		);
	});
});
