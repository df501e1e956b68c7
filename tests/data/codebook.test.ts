import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readDataFolder } from '../../scripts/readDataFolder';
import { figureFileNames } from '../../src/lib/dataset/tables/parseTables';

const codebook = readFileSync('data/README.md', 'utf8');
const { files } = readDataFolder('data');
const names = Object.keys(files);
const figureFiles = figureFileNames(names);

const columnsOf = (name: string): string[] =>
	Papa.parse(files[name] ?? '', { header: true, preview: 1 }).meta.fields ?? [];

/** The part of the codebook under the heading that names the file, up to the next heading. */
function sectionOf(name: string): string {
	const section = codebook.split(/^#{2,3} /m).find((part) => part.split('\n')[0]?.includes(name));
	return section ?? '';
}

/** Column names in the first cell of each row of a table, which may name several. */
function describedColumns(section: string): string[] {
	const firstCells = section.split('\n').filter((line) => line.startsWith('| `'));
	return firstCells.flatMap((line) => {
		const named = line.split('|')[1]?.match(/`[^`]+`/g) ?? [];
		return named.map((name) => name.slice(1, -1));
	});
}

describe('data/README.md', () => {
	it.each(names)('describes every column of %s, in its order', (name) => {
		expect(describedColumns(sectionOf(name))).toEqual(columnsOf(name));
	});

	it.each(names)('says what %s holds', (name) => {
		expect(codebook).toMatch(new RegExp(`^\\| \`${name}\` \\| \\w`, 'm'));
	});

	it('names every file of figures in the heading of their table', () => {
		for (const name of figureFiles) expect(sectionOf(name)).toContain('`confirmations`');
	});

	it('names no file that is not there', () => {
		const named = codebook.match(/[a-z-]+\.csv/g) ?? [];
		expect([...new Set(named)].filter((name) => !names.includes(name))).toEqual([]);
	});
});

describe('data/CORRECTIONS.md', () => {
	const log = readFileSync('data/CORRECTIONS.md', 'utf8');

	it('keeps its table: date, figure, old, new, why, source', () => {
		expect(log).toContain('| date | figure | old | new | why | source |\n|---|---|---|---|---|---|\n');
	});

	it('says that there are no corrections exactly while the table is empty', () => {
		const rows = log.split('\n').filter((line) => line.startsWith('|')).length - 2;
		expect(log.includes('No corrections yet.')).toBe(rows === 0);
	});
});
