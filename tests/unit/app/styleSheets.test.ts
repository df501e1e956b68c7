import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.css'))
	.map((name) => join('src', name));

// A build leaves an address that leads nowhere as it is, and readers see other letters.
test.each(sheets)('every file that %s asks for is there', (sheet) => {
	const asked = [...readFileSync(sheet, 'utf8').matchAll(/url\(['"]?(\.[^'")]+)/g)].map(
		([, path = '']) => path
	);
	expect(asked.filter((path) => !existsSync(join(dirname(sheet), path)))).toEqual([]);
});
