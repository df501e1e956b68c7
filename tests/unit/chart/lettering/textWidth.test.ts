import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ADVANCE_RUNS } from '../../../../src/lib/chart/lettering/notoSansAdvances';
import { textWidth } from '../../../../src/lib/chart/lettering/textWidth';
import { readFontAdvances } from './readFontAdvances';

/** The subsets in which a browser looks for a character; the Latin one wins. */
const SUBSETS = ['vietnamese', 'greek', 'cyrillic-ext', 'cyrillic', 'latin-ext', 'latin'];

function advancesOf(weight: 400 | 600): Map<number, number> {
	const folder = 'node_modules/@fontsource/noto-sans/files';
	return new Map(
		SUBSETS.flatMap((subset) => [...readFontAdvances(`${folder}/noto-sans-${subset}-${weight}-normal.woff`)])
	);
}

describe('ADVANCE_RUNS', () => {
	test.each([400, 600] as const)('agree with the font files at weight %d', (weight) => {
		const inFont = advancesOf(weight);
		for (const { first, regular, widerInSemibold } of ADVANCE_RUNS) {
			expect(widerInSemibold).toHaveLength(regular.length);
			const advances = regular.map((advance, index) =>
				weight === 400 ? advance : advance + (widerInSemibold[index] ?? 0)
			);
			expect(advances).toEqual(regular.map((_, index) => inFont.get(first + index) ?? 0));
		}
	});

	test('know every letter of English, Russian and Ukrainian', () => {
		const known = (code: number) => ADVANCE_RUNS.some((run) => (run.regular[code - run.first] ?? 0) > 0);
		const letters = 'azAZ09 %<>~-\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u00a0жёЁіїєґІЇЄҐ';
		for (const letter of letters) expect([letter, known(letter.codePointAt(0) ?? 0)]).toEqual([letter, true]);
	});
});

describe('textWidth', () => {
	test("textWidth('Positive 63', 14) is the sum of its advances and one twentieth", () => {
		const inFont = advancesOf(400);
		const sum = [...'Positive 63'].reduce(
			(total, char) => total + (inFont.get(char.charCodeAt(0)) ?? NaN),
			0
		);
		expect(textWidth('Positive 63', 14)).toBeCloseTo((sum / 1000) * 14 * 1.05, 6);
	});

	test.each([400, 600] as const)('no accented letter of weight %d is narrower than in the font', (weight) => {
		const inFont = advancesOf(weight);
		const accented = [...Array(0x180 - 0xc0).keys()].map((index) => String.fromCodePoint(0xc0 + index));
		const narrow = accented.filter(
			(letter) => textWidth(letter, 1000, weight) < (inFont.get(letter.codePointAt(0) ?? 0) ?? 0)
		);
		expect(narrow).toEqual([]);
	});

	test('textWidth of the empty text is 0', () => expect(textWidth('', 14)).toBe(0));

	test('textWidth gives a character outside the table a full em', () => {
		expect(textWidth('\u4e2d', 10)).toBe(10.5);
	});

	test('textWidth at weight 600 is wider than at 400', () => {
		expect(textWidth('Negative', 14, 600)).toBeGreaterThan(textWidth('Negative', 14, 400));
	});

	test('textWidth grows with each character and with the font size', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), (text) => {
				expect(textWidth(`${text}x`, 12)).toBeGreaterThan(textWidth(text, 12));
				expect(textWidth(text, 13)).toBeGreaterThan(textWidth(text, 12));
			})
		);
	});
});
