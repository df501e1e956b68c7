import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Package } from 'datapackage';
import Papa from 'papaparse';
import { Schema } from 'tableschema';
import { describe, expect, it } from 'vitest';
import { dataPackageFile } from '../../src/lib/pages/data/dataPackageFile.server';
import { SITES } from '../../src/lib/server/site/sites';

interface Field {
	name: string;
	type: string;
	description?: string;
	missingValues?: { value: string; label: string }[];
	constraints?: Record<string, unknown>;
}
interface Resource {
	name: string;
	path: string;
	bytes: number;
	hash: string;
	schema: {
		fields: Field[];
		missingValues: { value: string; label: string }[];
		primaryKey?: string[];
		uniqueKeys?: string[][];
		foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
	};
}

const descriptor = JSON.parse(JSON.stringify(dataPackageFile(SITES.present.dataset, 'https://polls.example'))) as Record<string, unknown> & { resources: Resource[] };
const { resources } = descriptor;

/**
 * The same in terms of version 1, which the libraries read: a missing value is a text without a label and stands on the
 * schema alone, a table is named by its profile, and there is no type `list`.
 */
function inVersion1(resource: Resource): Resource {
	const { schema } = resource;
	const fields = schema.fields.map(({ missingValues: _, ...field }) =>
		field.type === 'list' ? { ...field, type: 'string' } : field
	);
	const missingValues = schema.missingValues.map(({ value }) => value) as unknown as Resource['schema']['missingValues'];
	const profile = { profile: 'tabular-data-resource' };
	return { ...resource, ...profile, schema: { ...schema, fields, missingValues } };
}

function rowsOf({ path }: Resource): { header: string[]; rows: string[][] } {
	const [header = [], ...rows] = Papa.parse<string[]>(readFileSync(path, 'utf8'), { skipEmptyLines: true }).data;
	return { header, rows };
}

describe('datapackage.json', () => {
	it('has what version 2 asks for and what it recommends', () => {
		expect(descriptor).toMatchObject({
			$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
			name: expect.stringMatching(/^[a-z-]+$/) as string,
			id: 'https://polls.example/datapackage.json',
			version: expect.stringMatching(/^\d{4}-\d{2}-\d{2}\.[0-9a-f]{8}$/) as string,
			created: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/) as string,
			licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
			contributors: [{ title: 'Memory Polls' }]
		});
	});

	it.each(resources.map((resource) => [resource.path, resource] as const))(
		'describes %s as it is: bytes, hash, columns in their order',
		(path, resource) => {
			const bytes = readFileSync(path);
			expect(resource.bytes).toBe(bytes.length);
			expect(resource.hash).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
			expect(resource.schema.fields.map(({ name }) => name)).toEqual(rowsOf(resource).header);
			for (const { name, description } of resource.schema.fields) expect([name, description ?? '']).toEqual([name, expect.stringMatching(/\w{2}/)]);
		}
	);

	it.each(resources.map((resource) => [resource.path, resource] as const))(
		'has a schema by which tableschema casts every row of %s',
		async (_path, resource) => {
			const schema = await Schema.load(inVersion1(resource).schema);
			expect(schema.errors).toEqual([]);
			const { rows } = rowsOf(resource);
			for (const row of rows) expect(schema.castRow(row)).toHaveLength(row.length);
		}
	);

	// The library puts the row that is referred to in place of the value, so a column can be in one key at a time.
	it.each([
		['of one column', 1],
		['of two columns', 2]
	])('is read by datapackage: every row of every file, with unique keys and keys %s that hold', async (_, size) => {
		const adapted = resources.map(inVersion1).map((resource) => {
			const { foreignKeys = [], ...schema } = resource.schema;
			const kept = foreignKeys.filter(({ fields }) => fields.length === size);
			return { ...resource, schema: { ...schema, ...(kept.length > 0 && { foreignKeys: kept }) } };
		});
		expect(adapted.some(({ schema }) => 'foreignKeys' in schema)).toBe(true);
		const read = await Package.load({ ...descriptor, resources: adapted }, { basePath: '.', strict: true });
		expect(read.errors).toEqual([]);
		expect(read.resources.map(({ name }) => name)).toEqual(resources.map(({ name }) => name));
		for (const resource of read.resources) {
			const described = resources.find(({ name }) => name === resource.name);
			const rows = await resource.read({ keyed: true, relations: true });
			expect([resource.name, rows.length]).toEqual([resource.name, described && rowsOf(described).rows.length]);
		}
	});

	it('refuses what the checks of the data refuse', async () => {
		const schemaOf = (name: string) => {
			const found = resources.find((resource) => resource.name === name);
			if (found === undefined) throw new Error(`${name} is gone`);
			return { fields: found.schema.fields, schema: Schema.load(inVersion1(found).schema), rows: rowsOf(found).rows };
		};
		const wrong: [string, string, string][] = [
			['levada', 'value', '5l'],
			['levada', 'value', '101%'],
			['levada', 'status', 'doubtful'],
			['levada', 'wave_id', 'Levada 2019'],
			['waves', 'sample_size', '0'],
			['waves', 'sample_size', '1.5'],
			['waves', 'margin_published', '50.5'],
			['waves', 'fieldwork_start', '21 March 2019'],
			['waves', 'country', ''],
			['sources', 'accessed', '2026-11'],
			['sources', 'url', 'levada'],
			['countries', 'former_ussr', 'yes']
		];
		for (const [name, column, cell] of wrong) {
			const { fields, schema, rows } = schemaOf(name);
			const index = fields.findIndex((field) => field.name === column);
			const row = [...(rows[0] ?? [])];
			row[index] = cell;
			const cast = await schema;
			expect(() => cast.castRow(row), `${name} ${column} ${cell}`).toThrow();
		}
	});

	it('names every reference: a column that holds nothing but ids of another file is a key to it', () => {
		const ids = new Map(
			resources.flatMap((resource) => {
				const { schema, name } = resource;
				if (schema.primaryKey?.length !== 1) return [];
				const index = schema.fields.findIndex((field) => field.name === schema.primaryKey?.[0]);
				return [[name, new Set(rowsOf(resource).rows.map((row) => row[index] ?? ''))] as const];
			})
		);
		for (const resource of resources) {
			const { rows } = rowsOf(resource);
			resource.schema.fields.forEach((field, index) => {
				const values = new Set(rows.map((row) => row[index] ?? '').filter((value) => value !== ''));
				const keys = (resource.schema.foreignKeys ?? []).filter(({ fields }) => fields.length === 1 && fields[0] === field.name);
				const found = [...ids].filter(([name, known]) => name !== resource.name && values.size > 0 && [...values].every((value) => known.has(value)));
				const isList = field.type === 'list' || field.name === 'partner';
				if (!isList) expect([resource.name, field.name, keys.map(({ reference }) => reference.resource)]).toEqual([resource.name, field.name, found.map(([name]) => name)]);
			});
		}
	});

	it('labels an empty cell as the codebook does', () => {
		const labelOf = (name: string, column: string) =>
			resources.find((resource) => resource.name === name)?.schema.fields.find((field) => field.name === column)?.missingValues?.[0]?.label;
		expect(labelOf('waves', 'sample_size')).toBe('not known');
		expect(labelOf('waves', 'margin_published')).toBe('not found');
		expect(labelOf('levada', 'subgroup')).toMatch(/^all of them/);
		for (const { schema } of resources) expect(schema.missingValues).toEqual([{ value: '', label: expect.stringContaining('never zero') as string }]);
	});
});
