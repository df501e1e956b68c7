import { Readable } from 'node:stream';
import CsvwParser from '@zazuko/rdf-parser-csvw';
import { strFromU8 } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { COLUMN_KINDS, FILLED_COLUMNS, KEY_COLUMNS } from '../../src/lib/export/rows/columnKinds';
import type { CsvColumn } from '../../src/lib/export/rows/csvColumns';
import { ASKED_CHARTS, fileBytes, fileContext } from './chartFiles';
import { csvwDataset } from './csvwDataset';

const XSD = 'http://www.w3.org/2001/XMLSchema#';
const TYPES = { integer: `${XSD}integer`, number: `${XSD}decimal` } as const;

type Row = Record<string, string>;
interface Quad {
	subject: { value: string };
	predicate: { value: string };
	object: { value: string; datatype: { value: string } };
}
interface Metadata {
	url: string;
	'dc:title': string;
	'dc:license': { '@id': string };
	'dc:source': { '@id': string }[];
	tableSchema: { columns: { name: string; titles: string; required: boolean; datatype: unknown }[]; primaryKey: string[] };
}

/** The cells that the parser finds, a row each: lexical value and type by the name of the column. */
async function parseRows(csv: string, metadata: Metadata): Promise<Record<string, [string, string]>[]> {
	const baseIRI = metadata.url;
	const dataset = csvwDataset(metadata as unknown as Parameters<typeof csvwDataset>[0]);
	const parser = new CsvwParser({ metadata: dataset as never, baseIRI });
	const bySubject = new Map<string, Record<string, [string, string]>>();
	const rows: string[] = [];
	const quads = parser.import(Readable.from([csv]) as never) as unknown as AsyncIterable<Quad>;
	for await (const { subject, predicate, object } of quads) {
		if (predicate.value.endsWith('#describes')) rows.push(object.value);
		if (!predicate.value.startsWith(`${baseIRI}#`)) continue;
		const cells = bySubject.get(subject.value) ?? {};
		cells[decodeURIComponent(predicate.value.slice(baseIRI.length + 1))] = [object.value, object.datatype.value];
		bySubject.set(subject.value, cells);
	}
	return rows.map((subject) => bySubject.get(subject) ?? {});
}

describe.each(ASKED_CHARTS.map((asked) => [asked.name, asked] as const))('the metadata of the CSV of %s', (_name, asked) => {
	const context = fileContext(asked);

	it('parsed with it, gives every value of the CSV with its type, and empty cells give none', async () => {
		const csv = strFromU8(await fileBytes(context, 'csv'));
		const metadata = JSON.parse(strFromU8(await fileBytes(context, 'csv-metadata.json'))) as Metadata;
		expect(metadata.url).toBe(context.csvAddress);
		expect(metadata['dc:title']).toBe(context.chart.caption.title);
		expect(metadata['dc:license']['@id']).toBe('https://creativecommons.org/licenses/by/4.0/');
		const pages = context.chart.caption.references.map(({ url }) => url);
		expect(metadata['dc:source'].map((each) => each['@id'])).toEqual([context.link, ...pages]);
		const rows = Papa.parse<Row>(csv, { header: true, skipEmptyLines: true }).data;
		const expected = rows.map((row) =>
			Object.fromEntries(
				Object.entries(row)
					.filter(([, cell]) => cell !== '')
					.map(([name, cell]) => {
						const kind = COLUMN_KINDS[name as CsvColumn];
						return [name, [cell, kind in TYPES ? TYPES[kind as keyof typeof TYPES] : `${XSD}string`]];
					})
			)
		);
		expect(await parseRows(csv, metadata)).toEqual(expected);
	});

	it('is true: required columns are filled, the key is unique, numbers and dates have their form', async () => {
		const csv = strFromU8(await fileBytes(context, 'csv'));
		const { data: rows, meta } = Papa.parse<Row>(csv, { header: true, skipEmptyLines: true });
		const { tableSchema } = JSON.parse(strFromU8(await fileBytes(context, 'csv-metadata.json'))) as Metadata;
		expect(tableSchema.columns.map(({ name }) => name)).toEqual(meta.fields);
		expect(tableSchema.columns.filter(({ required }) => required).map(({ name }) => name)).toEqual(FILLED_COLUMNS);
		expect(tableSchema.primaryKey).toEqual(KEY_COLUMNS);
		const keys = rows.map((row) => KEY_COLUMNS.map((name) => row[name]).join(' '));
		expect(new Set(keys).size).toBe(rows.length);
		for (const row of rows)
			for (const [name, cell] of Object.entries(row)) {
				const kind = COLUMN_KINDS[name as CsvColumn];
				if (FILLED_COLUMNS.includes(name as CsvColumn)) expect([name, cell === '']).toEqual([name, false]);
				if (cell === '') continue;
				if (kind === 'integer') expect(cell).toMatch(/^\d+$/);
				if (kind === 'number') expect(cell).toMatch(/^-?\d+(\.\d+)?$/);
				if (kind === 'date') expect(cell).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
				if (kind === 'list') expect(cell).toMatch(/^\S+( \S+)*$/);
			}
	});
});
