import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatSums, parseSums, sha256 } from '../../../../src/lib/server/releases/sums';

describe('sums', () => {
	it('sha256 gives the sum of FIPS 180-4 for "abc", as text and as bytes', () => {
		const sum = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
		expect(sha256('abc')).toBe(sum);
		expect(sha256(new TextEncoder().encode('abc'))).toBe(sum);
	});

	it('formatSums writes what sha256sum -c reads', () => {
		const folder = mkdtempSync(join(tmpdir(), 'sums-'));
		const files = { 'b.csv': 'x\n', 'a.json': 'Põll\n' };
		for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
		writeFileSync(join(folder, 'SHA256SUMS'), formatSums(files));
		const output = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
		rmSync(folder, { recursive: true });
		expect(output).toBe('a.json: OK\nb.csv: OK\n');
	});

	it('parseSums reads them back, and takes no other form', () => {
		const sums = formatSums({ a: 'x' });
		expect(parseSums(sums)).toEqual(new Map([['a', sha256('x')]]));
		for (const text of ['', 'abc  a\n', `${sha256('x')} a\n`, `${sums}\n`]) expect(parseSums(text)).toBeNull();
	});
});
