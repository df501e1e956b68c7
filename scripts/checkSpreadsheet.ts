/**
 * Opens the XLSX of every chart in LibreOffice and compares what it reads with the CSV: `npm run check:spreadsheet`.
 * Ends with 1 when a value differs or LibreOffice is not installed, since then nothing was checked.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { buildChart } from '../src/lib/chart/buildChart';
import { CATALOG } from '../src/lib/chart/catalog/catalog';
import { chartSlice } from '../src/lib/chart/catalog/chartSlice';
import { lowerLinks } from '../src/lib/chart/comparability/lowerLinks';
import { resolveSamples } from '../src/lib/chart/comparability/resolveSamples';
import { parseDataset } from '../src/lib/dataset/load/parseDataset';
import { chartWarnings } from '../src/lib/export/rows/chartWarnings';
import { COLUMN_KINDS } from '../src/lib/export/rows/columnKinds';
import { chartCsv } from '../src/lib/export/rows/csv';
import type { CsvColumn } from '../src/lib/export/rows/csvColumns';
import { chartSheets } from '../src/lib/export/rows/sheets';
import { buildOffer } from '../src/lib/selection/offer';
import { writeXlsx } from '../src/lib/server/files/xlsx';
import { readDataFolder } from './readDataFolder';

/** Commas, double quotes, UTF-8; cells as they are shown, so that a date is read as a reader sees it. */
const FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false';

const version = spawnSync('soffice', ['--version'], { encoding: 'utf8' });
if (version.error === undefined && version.status === 0)
	process.exitCode = await checkAll(version.stdout.trim());
else {
	console.error('LibreOffice is not installed (no program “soffice”), so no spreadsheet was opened.');
	process.exitCode = 1;
}

async function checkAll(program: string): Promise<number> {
	const folder = mkdtempSync(join(tmpdir(), 'spreadsheets-'));
	try {
		const expected = await writeAll(folder);
		const files = [...expected.keys()].map((id) => join(folder, `${id}.xlsx`));
		const options = ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', FILTER];
		const run = spawnSync('soffice', [...options, '--outdir', folder, ...files], { encoding: 'utf8' });
		if (run.status !== 0) throw new Error(`LibreOffice ended with ${run.status}: ${run.stderr}`);
		const faults = [...expected].flatMap(([id, csv]) =>
			differences(id, csv, readFileSync(join(folder, `${id}.csv`), 'utf8'))
		);
		for (const fault of faults) console.error(fault);
		const rows = [...expected.values()].reduce((count, csv) => count + parse(csv).length - 1, 0);
		console.log(`${program}: ${expected.size} workbooks, ${rows} rows, ${faults.length} differences`);
		return faults.length === 0 ? 0 : 1;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Writes the workbook of every chart into the folder, and returns its CSV by the id of the chart. */
async function writeAll(folder: string): Promise<Map<string, string>> {
	const dataset = resolveSamples(lowerLinks(parseDataset(readDataFolder('data').files, 'test').dataset));
	const csvById = new Map<string, string>();
	for (const spec of CATALOG) {
		const slice = chartSlice(dataset, spec);
		const offer = buildOffer(slice, spec);
		const { picked, frame } = buildChart(slice, spec, offer, offer.defaults, spec.id);
		const sheets = chartSheets({ dataset: slice, series: picked.series }, frame, 'https://polls.example');
		writeFileSync(join(folder, `${spec.id}.xlsx`), await writeXlsx(sheets, slice.version));
		csvById.set(spec.id, chartCsv(slice, picked.series, false, chartWarnings(frame)));
	}
	return csvById;
}

function parse(csv: string): string[][] {
	return Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
}

function differences(id: string, csv: string, opened: string): string[] {
	const [rows, read] = [parse(csv), parse(opened)];
	const [names = []] = rows;
	if (rows.length !== read.length) return [`${id}: ${read.length} rows in place of ${rows.length}`];
	return rows.flatMap((row, line) =>
		row.flatMap((cell, index) => {
			const kind = COLUMN_KINDS[names[index] as CsvColumn];
			const isNumber = line > 0 && cell !== '' && (kind === 'number' || kind === 'integer');
			const wanted = isNumber ? String(Number(cell)) : cell;
			const found = read[line]?.[index] ?? '';
			return found === wanted
				? []
				: [`${id}:${line + 1} ${names[index]}: “${found}” in place of “${wanted}”`];
		})
	);
}
