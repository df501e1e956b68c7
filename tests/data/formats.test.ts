import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { COLUMN_KINDS } from '../../src/lib/export/rows/columnKinds';
import type { CsvColumn } from '../../src/lib/export/rows/csvColumns';
import { FORMULA } from '../../src/lib/export/rows/formula';
import { PACKED_ENDINGS } from '../../src/lib/server/files/pressPack';
import { ASKED_CHARTS, fileBytes, fileContext } from './chartFiles';
import { readXlsx, type ReadCell, type ReadSheet } from './readXlsx';

type Row = Record<string, string>;

const parse = (csv: string): Row[] => Papa.parse<Row>(csv, { header: true, skipEmptyLines: true }).data;

/** The rows of a sheet under the names of its first row; what is typed is written as the CSV writes it. */
function sheetRows({ rows }: ReadSheet): Row[] {
	const [head = [], ...body] = rows;
	return body.map((cells) =>
		Object.fromEntries(head.map((name, index) => [name?.text ?? '', cells[index]?.text ?? '']))
	);
}

/** A row of the CSV with its numbers in their shortest form, as a typed file has them. */
function plainNumbers(row: Row): Row {
	const cells = Object.entries(row).map(([name, cell]) => {
		const kind = COLUMN_KINDS[name as CsvColumn];
		const isNumber = (kind === 'number' || kind === 'integer') && cell !== '';
		return [name, isNumber ? String(Number(cell)) : cell];
	});
	return Object.fromEntries(cells) as Row;
}

/** The kind of cell that a value of the CSV must be in a spreadsheet. */
function expectedKind(column: string, cell: string): ReadCell['kind'] | 'empty' {
	const kind = COLUMN_KINDS[column as CsvColumn];
	if (cell === '') return 'empty';
	if (kind === 'integer' || kind === 'number') return 'number';
	return kind === 'date' && cell.length === 10 ? 'date' : 'text';
}

describe.each(ASKED_CHARTS.map((asked) => [asked.name, asked] as const))('the files of %s', (_name, asked) => {
	const context = fileContext(asked);

	it('hold the same readings as the chart: CSV, XLSX and JSON', async () => {
		const csv = strFromU8(await fileBytes(context, 'csv'));
		const rows = parse(csv);
		const drawn = context.chart.picked.series.flatMap(({ id, readings }) =>
			readings.map(({ waveId, reported }) => {
				const value = reported.kind === 'percent' || reported.kind === 'about' ? String(reported.pct) : '';
				return [id, waveId, value];
			})
		);
		expect(rows.map(({ series_id, wave_id, value }) => [series_id, wave_id, value])).toEqual(drawn);

		const xlsx = await fileBytes(context, 'xlsx');
		const [figures, notes] = readXlsx(xlsx);
		if (figures === undefined || notes === undefined) throw new Error('a sheet is missing');
		expect(sheetRows(figures)).toEqual(rows.map(plainNumbers));
		const [head = [], ...body] = figures.rows;
		body.forEach((cells, line) =>
			head.forEach((column, index) => {
				const name = column?.text ?? '';
				expect([name, cells[index]?.kind ?? 'empty']).toEqual([name, expectedKind(name, rows[line]?.[name] ?? '')]);
			})
		);

		const json = await fileBytes(context, 'json');
		const { readings } = JSON.parse(strFromU8(json)) as { readings: Row[] };
		// In JSON nothing is run, so nothing is neutralised there.
		const neutral = readings.map((row) =>
			Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, FORMULA.test(cell) ? `'${cell}` : cell]))
		);
		expect(neutral).toEqual(rows);
	});
});

/** A trend, countries side by side, stacked answers; the parts of every archive are the files that are held above. */
const PACKED = ['attitude-to-stalin-russia', 'role-of-stalin-by-country', 'attitude-to-stalin-in-seven-words-russia'];

describe.each(ASKED_CHARTS.filter(({ name }) => PACKED.includes(name)))('the archive of $name', (asked) => {
	const context = fileContext(asked);

	it('holds every file as it is alone, and a page with every cell of the table', async () => {
		const pack = unzipSync(await fileBytes(context, 'zip'));
		const folder = asked.spec.id;
		const packed = (name: string): Uint8Array => pack[`${folder}/${name}`] ?? new Uint8Array();
		// The description of the CSV names it where it lies: beside it.
		const inFolder = { ...context, csvAddress: `${folder}.csv` };
		for (const ending of PACKED_ENDINGS) {
			const alone = await fileBytes(inFolder, ending);
			expect([ending, packed(`${folder}.${ending}`).length]).toEqual([ending, alone.length]);
			expect(Buffer.compare(packed(`${folder}.${ending}`), alone), ending).toBe(0);
		}
		for (const { cells } of context.chart.caption.table.rows)
			for (const { text } of cells)
				expect(strFromU8(packed('chart.html'))).toContain(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('>', '&gt;'));
	});
});
