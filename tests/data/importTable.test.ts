import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import writeXlsxFile from 'write-excel-file/node';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseTables } from '../../src/lib/dataset/tables/parseTables';
import { readDataFolder } from '../../scripts/readDataFolder';

/** Starting a script takes a second, and much longer on a machine that does much else. */
const PATIENCE_MS = 240_000;

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'import-'));
	cpSync('data', join(folder, 'data'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(script: string, args: string[], input = ''): { status: number | null; text: string } {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[resolve('node_modules/tsx/dist/cli.mjs'), resolve(`scripts/${script}.ts`), ...args],
		{ encoding: 'utf8', cwd: folder, input }
	);
	return { status, text: stdout + stderr };
}

const textsIn = (path: string): Record<string, string> =>
	Object.fromEntries(readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]));

/** A question of the collection with two answers whose labels are their own, and the country where it was asked. */
function someQuestion() {
	const { tables } = parseTables(readDataFolder('data').files);
	const answers = tables.answers.records.map(({ record }) => record);
	for (const { record: question } of tables.questions.records) {
		const own = answers.filter(({ questionId, parts }) => questionId === question.id && parts.length === 0);
		const labels = own.map(({ label }) => label.toLowerCase());
		const wave = tables.waves.records.find(({ record }) => record.pollsterId === question.pollsterId);
		if (own.length > 3 && new Set(labels).size === labels.length && wave !== undefined)
			return { question, answers: own.slice(0, 2), country: wave.record.country };
	}
	throw new Error('no question has four answers');
}

it('enters a new wave so that the check finds nothing', { timeout: PATIENCE_MS }, () => {
	const { question, answers, country } = someQuestion();
	const source = readFileSync('data/sources.csv', 'utf8').split('\n')[1]?.split(',')[0] ?? '';
	const table = ['A title', '\tV.48', 'N\t1 620', ...answers.map(({ label }, at) => `${label}\t${at + 7},5 %`)];
	const said = ['--question', question.id, '--source', source, '--country', country];

	const shown = run('importTable', [...said, '--data', 'data'], table.join('\n'));
	expect([shown.status, shown.text]).toEqual([0, expect.stringContaining('--write writes these rows')]);
	expect(textsIn(join(folder, 'data'))).toEqual(textsIn('data'));

	const written = run('importTable', [...said, '--write'], table.join('\n'));
	expect([written.status, written.text]).toEqual([0, expect.stringContaining('Written: data/')]);
	const after = textsIn(join(folder, 'data'));
	expect(after['waves.csv']).toContain(`,${country},2048-05,2048-05,month,1620,`);
	expect(run('checkData', ['data/'])).toEqual({ status: 0, text: expect.stringContaining('no problems') });

	const again = run('importTable', [...said, '--write'], table.join('\n'));
	expect([again.status, again.text]).toEqual([0, expect.stringContaining('Nothing is new')]);
	expect(textsIn(join(folder, 'data'))).toEqual(after);
});

it('asks a person, and reads a workbook', { timeout: PATIENCE_MS }, async () => {
	const { question, answers, country } = someQuestion();
	const path = join(folder, 'table.xlsx');
	const day = { value: new Date('2048-05-20T00:00:00Z'), format: 'yyyy-mm-dd' };
	const rows = answers.map(({ label }) => [{ value: label }, { value: 44.5 }]);
	await writeXlsxFile([{ data: [[{ value: '' }, day], ...rows] }]).toFile(path);
	const source = readFileSync('data/sources.csv', 'utf8').split('\n')[1]?.split(',')[0] ?? '';
	const asked = run('importTable', [path, '--ask', '--country', country], `${question.id}\n${source}\nyes\n`);
	expect([asked.status, asked.text]).toEqual([0, expect.stringContaining('Written: data/')]);
	expect(readFileSync(join(folder, 'data/waves.csv'), 'utf8')).toContain(',2048-05-20,2048-05-20,fieldwork,');
	expect(run('checkData', ['data/']).status).toBe(0);
});

it('says at once what is missing and where a cell is not understood', { timeout: PATIENCE_MS }, () => {
	writeFileSync(join(folder, 'table.csv'), ';2048;2049\nNobody has this label;5l;7\nNor this one;44,5;<1\n');
	const { status, text } = run('importTable', ['table.csv', '--status', 'good']);
	expect(status).toBe(1);
	expect(text).toContain('row 2, column 2: "5l" is not a share (0-100');
	expect(text).toContain('wrong: status: "good" is not one of reported, weak');
	expect(text).toContain('missing: question');
	expect(text).toContain('missing: source');
	expect(text).toContain('Nothing was written.');
	expect(textsIn(join(folder, 'data'))).toEqual(textsIn('data'));
});
