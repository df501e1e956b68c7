import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, hueAngle, lightness, smallestDistance } from './colourMath';

/** Contrast that WCAG 2.2 asks of text (1.4.3) and of what must be seen to understand a picture (1.4.11). */
const TEXT = 4.5;
const GRAPHIC = 3;
/** The weakest of three answers of one stance may be paler: its end is also marked by the edge and the number. */
const PALE_GRAPHIC = 2;
/** Steps of L* that a grey print keeps apart: between stances, and between answers of one stance. */
const LIGHTNESS_STEP = 7;
/** Oklab times 100; 2 is just seen side by side. Lines differ by label and marker besides. */
const STANCE_DISTANCE = 7;
const HUE_DISTANCE = 10;

/** Hue angles, in degrees, that are called red; it runs through 0. */
const RED = { start: 340, end: 20 };

const css = readFileSync('src/app.css', 'utf8');

const COLOUR = /--([\w-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g;
const colours = [...css.matchAll(COLOUR)];
const schemes: Record<string, Record<string, string>> = {
	light: Object.fromEntries(colours.map(([, name, light]) => [name, light])),
	dark: Object.fromEntries(colours.map(([, name, , dark]) => [name, dark]))
};
const stances = ['positive', 'neutral', 'negative', 'no-answer'];
const hues = [1, 2, 3, 4, 5, 6].map((n) => `hue-${n}`);

function pairs<T>(items: T[]): [T, T][] {
	return items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));
}

test('every colour is named once, for both schemes', () => {
	expect(css.replace(COLOUR, '')).not.toMatch(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|okl(?:ab|ch))\(/);
	expect(new Set(colours.map(([, name]) => name)).size).toBe(colours.length);
});

describe.each(Object.keys(schemes))('in the %s scheme', (scheme) => {
	const colour = (name: string): string => {
		const hex = schemes[scheme]?.[name];
		if (hex === undefined) throw new Error(`src/app.css has no --${name} in the ${scheme} scheme`);
		return hex;
	};

	test.each([
		['ink', 'paper'],
		['ink', 'paper-sunk'],
		['ink-soft', 'paper'],
		['ink-soft', 'paper-sunk'],
		['accent', 'paper'],
		['accent', 'paper-sunk'],
		['on-accent', 'accent']
	])('%s upon %s can be read', (text, ground) => {
		expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(TEXT);
	});

	test('the edge of a control can be seen', () => {
		expect(contrast(colour('edge'), colour('paper'))).toBeGreaterThanOrEqual(GRAPHIC);
	});

	test.each([...stances, ...stances.map((stance) => `${stance}-strong`), ...hues])(
		'%s can be seen upon the paper',
		(name) => {
			expect(contrast(colour(name), colour('paper'))).toBeGreaterThanOrEqual(GRAPHIC);
		}
	);

	test.each(stances)('%s-light can be seen upon the paper, though paler', (stance) => {
		expect(contrast(colour(`${stance}-light`), colour('paper'))).toBeGreaterThanOrEqual(PALE_GRAPHIC);
	});

	test.each(stances.flatMap((stance) => [`${stance}-strong`, stance, `${stance}-light`]))(
		'text upon %s can be read',
		(name) => {
			expect(contrast(colour(`on-${name}`), colour(name))).toBeGreaterThanOrEqual(TEXT);
		}
	);

	test.each(pairs(stances))('%s and %s differ by lightness alone', (a, b) => {
		expect(Math.abs(lightness(colour(a)) - lightness(colour(b)))).toBeGreaterThanOrEqual(LIGHTNESS_STEP);
	});

	test.each(stances)('the three answers of %s differ by lightness alone', (stance) => {
		for (const [a, b] of pairs([`${stance}-strong`, stance, `${stance}-light`])) {
			expect(Math.abs(lightness(colour(a)) - lightness(colour(b)))).toBeGreaterThanOrEqual(LIGHTNESS_STEP);
		}
	});

	test.each(pairs(stances))('%s and %s differ with any colour-vision deficiency', (a, b) => {
		expect(smallestDistance(colour(a), colour(b))).toBeGreaterThanOrEqual(STANCE_DISTANCE);
	});

	test.each(pairs(hues))('%s and %s differ with any colour-vision deficiency', (a, b) => {
		expect(smallestDistance(colour(a), colour(b))).toBeGreaterThanOrEqual(HUE_DISTANCE);
	});

	test.each([
		'positive',
		'positive-strong',
		'positive-light',
		'negative',
		'negative-strong',
		'negative-light'
	])('%s is not red, which carries a political meaning here', (name) => {
		const hue = hueAngle(colour(name));
		expect(hue > RED.end && hue < RED.start).toBe(true);
	});
});
