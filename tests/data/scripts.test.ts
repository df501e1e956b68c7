import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDataFolder } from '../../scripts/readDataFolder';
import { parseDataset } from '../../src/lib/dataset/load/parseDataset';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'figures-'));
	cpSync('data', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(script: string, ...given: string[]): { status: number | null; out: string; err: string } {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['node_modules/tsx/dist/cli.mjs', `scripts/${script}.ts`, ...given],
		{ encoding: 'utf8' }
	);
	return { status, out: stdout, err: stderr };
}

function change(file: string, from: string | RegExp, to: string): void {
	const path = join(folder, file);
	writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

describe('checkData', () => {
	it('checkData on the real data prints one line of totals and ends with 0', () => {
		const { status, out, err } = run('checkData');
		expect([status, err]).toEqual([0, '']);
		const [totals, releases] = out.split('; ');
		const { files } = readDataFolder('data');
		const { figures, waves, questions, sources } = parseDataset(files, '').dataset;
		const withStatus = (status: string) => figures.filter((figure) => figure.status === status).length;
		const answers = Object.values(questions).flatMap((question) => question.answers);
		expect(totals).toBe(
			`data: ${Object.keys(files).length} files, ${figures.length} figures (${withStatus('reported')} reported, ` +
				`${withStatus('weak')} weak, ${withStatus('alternative')} alternative, ${withStatus('excluded')} excluded), ` +
				`${Object.keys(waves).length} waves, ${Object.keys(questions).length} questions with ${answers.length} answers, ` +
				`${Object.keys(sources).length} sources`
		);
		expect(releases).toMatch(/^\d+ releases? as made$/);
		expect(out).toMatch(/; no problems\n$/);
	});

	it('checkData on a folder with faults prints each on a line, from bytes to claims, and ends with 1', () => {
		change('levada.csv', 'kras-cc-1,2,', 'kras-cc-1,two,');
		writeFileSync(join(folder, 'fom.csv'), Buffer.from(readFileSync(join(folder, 'fom.csv'), 'utf8'), 'utf16le'));
		const { status, out, err } = run('checkData', folder);
		expect([status, out]).toEqual([1, '']);
		expect(err.split('\n')).toEqual([
			`${folder}/fom.csv:1 the file is UTF-16; save it as UTF-8 without a byte-order mark`,
			`${folder}/levada.csv:2 confirmations: "two" is not a whole number of 1 or more`,
			'2 problems',
			''
		]);
	});

	it('checkData on a folder that is not there says so and ends with 1', () => {
		expect(run('checkData', 'no/such')).toEqual({ status: 1, out: '', err: 'no/such is no folder\n' });
	});
});

describe('runStats', () => {
	const vector = { id: 'X1', function: 'displayMargin', inputs: { margin: 0.035 }, expected: 3.5, tolerance: 0 };
	function write(content: unknown): string {
		const path = join(folder, 'vectors.json');
		writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
		return path;
	}

	it('runStats on the vectors of the method passes all of them and ends with 0', () => {
		expect(run('runStats')).toEqual({ status: 0, out: '191 passed, 0 failed\n', err: '' });
	});

	it('runStats on vectors with faults prints each on a line, then the count, and ends with 1', () => {
		const other = { ...vector, id: 'X2', expected: 4 };
		const unknown = { ...vector, id: 'X3', function: 'displayMargins' };
		const { status, out } = run('runStats', write({ vectors: [vector, other, unknown] }));
		expect(status).toBe(1);
		expect(out.split('\n')).toEqual([
			'X2 displayMargin: expected 4, got 3.5 (tolerance 0)',
			expect.stringMatching(/^X3 displayMargins: function: "displayMargins" is unknown; allowed: axisMax, /),
			'1 passed, 2 failed',
			''
		]);
	});

	it.each([
		['not JSON', '{"vectors": [', /vectors\.json is not JSON: .+\n$/],
		['another form', { tests: [] }, /vectors\.json vectors: must be a list of \{ id, function, inputs/],
		['no vectors', { vectors: [] }, /vectors\.json vectors: must be a list of .+ one entry or more\n$/]
	])('runStats on a file with %s says what is wrong and ends with 1', (_what, content, message) => {
		const { status, out, err } = run('runStats', write(content));
		expect([status, out]).toEqual([1, '']);
		expect(err).toMatch(message);
	});

	it.each(['no/such.json', 'data'])('runStats on %s says that it is no file and ends with 1', (path) => {
		const { status, err } = run('runStats', path);
		expect(status).toBe(1);
		expect(err).toBe(
			`${path} is no file that can be read; give one in the form of tests/fixtures/stat-vectors.json\n`
		);
	});
});
