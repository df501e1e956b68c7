import { describe, expect, test } from 'vitest';
import { facesOfMarkup } from '../../../../src/lib/server/pictures/facesOfMarkup';
import { facesFor, fontRules } from '../../../../src/lib/server/pictures/pictureFonts';

const SANS = { family: 'Noto Sans', weight: 400 } as const;
const SERIF = { family: 'Source Serif 4', weight: 600 } as const;
const subsetsOf = (text: string, style: typeof SANS | typeof SERIF = SANS): string[] =>
	facesFor(text, style).map(({ file }) => /files\/(.*)-normal/.exec(file)?.[1] ?? '');

describe('facesFor', () => {
	test.each([
		['Stalin, 51 %', ['noto-sans-latin-400']],
		['Сталин', ['noto-sans-cyrillic-400']],
		['საქართველო', ['noto-sans-georgian-georgian-400']],
		['Հայաստան', ['noto-sans-armenian-armenian-400']],
		['Łódź', ['noto-sans-latin-ext-400', 'noto-sans-latin-400']],
		['Київ і Москва', ['noto-sans-cyrillic-400', 'noto-sans-latin-400']]
	])('“%s” is set in %j', (text, subsets) => {
		expect(subsetsOf(text)).toEqual(subsets);
	});

	test('a title in Georgian letters, which the serif lacks, is set in the sans', () => {
		expect(subsetsOf('სტალინი', SERIF)).toEqual(['noto-sans-georgian-georgian-600']);
	});

	test('a character that no font of ours has needs none', () => {
		expect(subsetsOf('漢')).toEqual([]);
	});
});

describe('facesOfMarkup', () => {
	test('weight and family follow from the element', () => {
		const svg =
			'<text class="picture-title" font-weight="600">Title</text><text class="label">Ж</text>' +
			'<text class="segment-value">5</text><text class="label" font-weight="600">A<tspan>б</tspan></text>';
		const files = new Set(facesOfMarkup(svg).map(({ family, weight }) => `${family} ${weight}`));
		expect([...files].sort()).toEqual(['Noto Sans 400', 'Noto Sans 600', 'Source Serif 4 600']);
	});
});

describe('fontRules', () => {
	test('every face is embedded once, as WOFF2 in the file itself', async () => {
		const faces = facesFor('Stalin', SANS);
		const rules = await fontRules([...faces, ...faces]);
		expect(rules.match(/@font-face/g)).toHaveLength(1);
		const [, data = ''] = /url\(data:font\/woff2;base64,([^)]+)\)/.exec(rules) ?? [];
		expect(Buffer.from(data, 'base64').subarray(0, 4).toString()).toBe('wOF2');
	});
});
