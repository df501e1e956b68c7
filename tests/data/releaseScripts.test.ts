import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'releases-'));
	cpSync('data', join(folder, 'data'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a script on the data and the releases of the folder. */
function run(script: string): { status: number | null; text: string } {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[resolve('node_modules/tsx/dist/cli.mjs'), resolve(`scripts/${script}.ts`)],
		{ encoding: 'utf8', cwd: folder }
	);
	return { status, text: stdout + stderr };
}

function change(file: string, from: string, to: string): void {
	const path = join(folder, file);
	writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

it('a release is made once, follows the one before, and a changed byte in an old one is found', () => {
	const made = run('releaseData');
	expect([made.status, made.text]).toEqual([0, expect.stringMatching(/^releases\/\S+: \d+ files\./)]);
	const [first = ''] = readdirSync(join(folder, 'releases'));
	for (const name of readdirSync('data').filter((file) => file.endsWith('.csv')))
		expect(readFileSync(join(folder, 'releases', first, name)).equals(readFileSync(`data/${name}`))).toBe(true);

	expect(run('releaseData')).toEqual({
		status: 1,
		text: `Nothing changed since the newest release, ${first}: there is nothing to release.\n`
	});

	change('data/kiis.csv', 'kiis-2013-02,kiis-attitude,,admiration,2,', 'kiis-2013-02,kiis-attitude,,admiration,200,');
	const refused = run('releaseData');
	expect([refused.status, refused.text]).toEqual([1, expect.stringMatching(/data\/kiis\.csv:\d+ value: "200"/)]);
	change('data/kiis.csv', 'admiration,200,', 'admiration,3,');
	expect(run('releaseData').status).toBe(0);
	expect(run('checkData')).toEqual({ status: 0, text: expect.stringContaining('; 2 releases as made; no problems') });

	change(`releases/${first}/kiis.csv`, 'kiis-attitude,,admiration,2,', 'kiis-attitude,,admiration,3,');
	writeFileSync(join(folder, 'releases/notes.txt'), 'x');
	const { status, text } = run('checkData');
	expect(status).toBe(1);
	expect(text).toContain('releases/notes.txt:1 does not belong here');
	expect(text).toContain(`releases/${first}/kiis.csv:1 was changed`);
	expect(run('releaseData').status).toBe(1);
});
