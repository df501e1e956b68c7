import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../../src/lib/chart/lettering/textWidth';
import { wrapText } from '../../../../src/lib/chart/lettering/wrapText';

describe('wrapText', () => {
	test.each([
		['', 100, []],
		['Positive', 100, ['Positive']],
		['  Positive   63 ', 200, ['Positive 63']],
		['Rather positive role', 75, ['Rather', 'positive role']],
		['46\u00a0% of those polled', 75, ['46\u00a0% of', 'those polled']]
	])('wrapText(%j, %d) is %j', (text, maxPx, lines) => {
		expect(wrapText(text, maxPx, 12)).toEqual(lines);
	});

	test('wrapText breaks a word only where the word alone is too wide', () => {
		const lines = wrapText('Rechtsschutzversicherungen', 60, 12);
		expect(lines.length).toBeGreaterThan(1);
		expect(lines.join('')).toBe('Rechtsschutzversicherungen');
	});

	test('wrapText keeps every letter and never makes a line wider than asked', () => {
		fc.assert(
			fc.property(
				fc.array(fc.stringMatching(/^[A-Za-zа-яіїє]{1,20}$/), { maxLength: 12 }),
				fc.integer({ min: 20, max: 300 }),
				(words, maxPx) => {
					const lines = wrapText(words.join(' '), maxPx, 12);
					expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
					for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(maxPx);
				}
			)
		);
	});
});
