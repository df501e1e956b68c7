import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWideTable } from '../../../../src/lib/dataset/wide/readWideTable';
import { splitCells, squareRows } from '../../../../src/lib/dataset/wide/splitCells';
import { CELL_KINDS, type WideTable } from '../../../../src/lib/dataset/wide/wideTable';
import { COMPARED_LAYOUTS } from './comparedLayouts';
import { OTHER_LAYOUTS } from './otherLayouts';
import { RUSSIAN_LAYOUTS } from './russianLayouts';
import { COUNTRIES, summarise } from './summarise';
import { UKRAINIAN_LAYOUTS } from './ukrainianLayouts';

const LAYOUTS = [...RUSSIAN_LAYOUTS, ...UKRAINIAN_LAYOUTS, ...COMPARED_LAYOUTS, ...OTHER_LAYOUTS];
const options = { countries: COUNTRIES };
const read = (rows: readonly (readonly string[])[]): WideTable => readWideTable(rows, options);
const withoutBreaks = (text: string): string => text.replace(/^\n|\n$/g, '');

/** Every cell of the table is one of the kinds, at its own place, with its own text. */
function expectAllCells(rows: readonly (readonly string[])[], table: WideTable): void {
	const grid = squareRows(rows);
	const places = table.cells.map(({ row, column }) => `${row}:${column}`);
	expect(new Set(places).size).toBe(grid.length * (grid[0]?.length ?? 0));
	expect(table.cells.every(({ kind }) => CELL_KINDS.includes(kind))).toBe(true);
	expect(table.cells.map(({ text }) => text)).toEqual(grid.flat());
	const count = (kind: string): number => table.cells.filter((cell) => cell.kind === kind).length;
	expect(table.figures).toHaveLength(count('figure'));
	expect(table.problems).toHaveLength(count('not-understood'));
	expect(table.cells.filter((cell) => cell.kind === 'empty' && cell.text !== '')).toEqual([]);
}

describe('readWideTable', () => {
	it.each(LAYOUTS)('reads $name', ({ text, proposal }) => {
		const rows = splitCells(withoutBreaks(text));
		const table = read(rows);
		expect(summarise(table)).toBe(withoutBreaks(proposal));
		expectAllCells(rows, table);
	});

	it('reads parts of one when it is told to, and only moves the point', () => {
		const rows = [
			['', '2019', '2021'],
			['Respect', '0.41', '0.455'],
			['Fear', '0.05', '1'],
			['Hard to say', '0.1', '–']
		];
		const { figures } = readWideTable(rows, { ...options, isPartsOfOne: true });
		expect(figures.map(({ printed }) => printed)).toEqual(['41', '5', '10', '45.5', '100']);
	});

	it('takes the orientation that it is given', () => {
		const rows = [
			['', 'Yes', 'No'],
			['Moscow', '10', '90'],
			['Village', '20', '80']
		];
		expect(read(rows).answers).toEqual(['Yes', 'No']);
		expect(readWideTable(rows, { ...options, orientation: 'down' }).answers).toEqual(['Moscow', 'Village']);
	});
});

const CELLS = [
	'',
	'–',
	'51',
	'44,5 %',
	'<1',
	'5l',
	'2019',
	'май 2021',
	'V.21',
	'Georgia',
	'18-24',
	'N=1620',
	'N',
	'%'
];
const WORDS = [
	'Total',
	'Всего',
	'Возраст',
	'С уважением',
	'Hard to say',
	'Source: x',
	'100',
	'0.4',
	'1',
	'2',
	'3'
];
const aCell = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...CELLS, ...WORDS) }, fc.string());
const aTable = fc.array(fc.array(aCell, { maxLength: 6 }), { maxLength: 8 });

const ANSWERS = ['With respect', 'With fear', 'Безразлично', 'Затрудняюсь ответить', 'Never heard of him'];
const DATES = ['2012', 'март 2018', 'V.21', '21-27.03.2019', 'May 20–26, 2021', 'лютий 2013'];
const aShare = fc.oneof(
	fc.integer({ min: 0, max: 100 }).map(String),
	fc.constantFrom('44,5', '<1', '7 %', '~40', '5*')
);
/** A plain table with answers down and dates across. */
const aPlainTable = fc
	.record({
		answers: fc.subarray(ANSWERS, { minLength: 2 }),
		dates: fc.subarray(DATES, { minLength: 2 })
	})
	.chain(({ answers, dates }) =>
		fc
			.array(fc.array(aShare, { minLength: dates.length, maxLength: dates.length }), {
				minLength: answers.length,
				maxLength: answers.length
			})
			.map((shares) => [['', ...dates], ...shares.map((row, line) => [answers[line] ?? '', ...row])])
	);

const transpose = (rows: string[][]): string[][] =>
	(rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));
const figuresOf = (table: WideTable): string[] =>
	table.figures.map(({ answer, context, printed }) => `${answer} | ${context} | ${printed}`).sort();

describe('any table', () => {
	it('is read without a throw, and every cell is something', () => {
		fc.assert(
			fc.property(aTable, (rows) => expectAllCells(rows, read(rows))),
			{ numRuns: 500 }
		);
	});

	it('is cut into cells without a throw', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				const rows = splitCells(text);
				expect(new Set(rows.map((row) => row.length)).size).toBeLessThan(2);
				expectAllCells(rows, read(rows));
			})
		);
	});

	it('gives the same figures when it is turned round', () => {
		fc.assert(
			fc.property(aPlainTable, (rows) => {
				const [table, turned] = [read(rows), read(transpose(rows))];
				expect([table.orientation, turned.orientation]).toEqual(['down', 'across']);
				expect(figuresOf(turned)).toEqual(figuresOf(table));
				expect(table.figures).toHaveLength((rows.length - 1) * ((rows[0]?.length ?? 1) - 1));
			})
		);
	});

	it('gives the same figures from commas, semicolons, tabs and bars', () => {
		fc.assert(
			fc.property(aPlainTable, fc.constantFrom(',', ';', '\t', '|'), (rows, sign) => {
				const quote = (cell: string): string => (cell.includes(sign) ? `"${cell}"` : cell);
				const text = rows.map((row) => row.map(quote).join(sign)).join('\r\n');
				expect(figuresOf(read(splitCells(text)))).toEqual(figuresOf(read(rows)));
			})
		);
	});
});
