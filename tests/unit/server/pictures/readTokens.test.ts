import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTokens, themeSheet } from '../../../../src/lib/server/pictures/readTokens';

const tokens = readTokens(readFileSync('src/app.css', 'utf8'));

test.each([
	['--paper', '#fdfcf9', '#14161a'],
	['--on-negative-light', '#0b0c0e', '#0b0c0e'],
	['--space-4', '1rem', '1rem']
])('%s is %s in the light scheme and %s in the dark one', (name, light, dark) => {
	expect([tokens.light.get(name), tokens.dark.get(name)]).toEqual([light, dark]);
});

test('a page alone gets both schemes in words that any browser knows', () => {
	const sheet = themeSheet(tokens);
	expect(sheet).not.toContain('light-dark(');
	const [light = '', dark = ''] = sheet.split('@media screen and (prefers-color-scheme: dark)');
	expect(light).toContain('--paper: #fdfcf9;');
	expect(dark).toContain('--paper: #14161a;');
	expect(dark).not.toContain('--space-4');
});
