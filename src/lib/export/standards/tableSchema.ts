import type { CellRule } from '../../dataset/cells/parsed';
import type { Column } from '../../dataset/read/parseTable';
import { REFERENCE_COLUMNS, REFERENCE_FILES } from '../../dataset/tables/parseTables';
import { FOREIGN_KEYS, PRIMARY_KEYS, UNIQUE_KEYS, type TableName } from '../../dataset/tables/tableKeys';
import { figureColumns } from '../../dataset/tables/figures';
import * as m from '../../text/paraglide/messages';
import type { CodebookColumn } from './codebookColumns';

/** A schema of a file of `data/` after Table Schema, version 2. */
export interface TableSchema {
	fields: object[];
	missingValues: { value: string; label: string }[];
	primaryKey?: string[];
	uniqueKeys?: string[][];
	foreignKeys?: object[];
}

/** Which table a file of `data/` holds. */
export function tableOfFile(file: string): TableName {
	const names = Object.keys(REFERENCE_FILES) as (keyof typeof REFERENCE_FILES)[];
	return names.find((name) => REFERENCE_FILES[name] === file) ?? 'figures';
}

/**
 * The schema of a file, from the parsers that check its cells and the keys that are checked across files; what the
 * columns mean comes from the codebook.
 */
export function tableSchema(table: TableName, codebook: ReadonlyMap<string, CodebookColumn>): TableSchema {
	const columns: Column<unknown>[] = Object.values(
		table === 'figures' ? figureColumns : REFERENCE_COLUMNS[table]
	);
	// A cell may give several fields of a record; one of them says what it may hold.
	const rules = new Map<string, CellRule>();
	for (const { name, parse } of columns) rules.set(name, parse.rule ?? rules.get(name) ?? { type: 'string' });
	const [primaryKey, uniqueKeys, foreignKeys] = [
		PRIMARY_KEYS[table],
		UNIQUE_KEYS[table],
		FOREIGN_KEYS[table]
	];
	const alone = [primaryKey ?? [], ...(uniqueKeys ?? [])].filter((key) => key.length === 1).flat();
	return {
		fields: [...rules].map(([name, rule]) => fieldOf(name, rule, alone.includes(name), codebook.get(name))),
		missingValues: [{ value: '', label: m.package_missing() }],
		...(primaryKey && { primaryKey }),
		...(uniqueKeys && { uniqueKeys }),
		...(foreignKeys && {
			foreignKeys: foreignKeys.map(({ fields, table: other, reference }) => ({
				fields,
				reference: { resource: resourceName(REFERENCE_FILES[other]), fields: reference }
			}))
		})
	};
}

/** The name of a file's resource: that of the file, without its ending. */
export function resourceName(file: string): string {
	return file.replace(/\.csv$/, '');
}

function fieldOf(
	name: string,
	rule: CellRule,
	isUnique: boolean,
	described: CodebookColumn | undefined
): object {
	const { type, format, pattern, enum: choices, minimum, maximum, isList, isRequired } = rule;
	// A list has a type of its own, whose items no pattern can describe.
	const typed = isList
		? { type: 'list', delimiter: ' ', itemType: type }
		: { type, ...(format && { format }) };
	const constraints = {
		...(isRequired && { required: true }),
		...(isUnique && { unique: true }),
		...(pattern && !isList && { pattern }),
		...(choices && { enum: choices }),
		...(minimum !== undefined && { minimum }),
		...(maximum !== undefined && { maximum })
	};
	const { meaning, ifEmpty, example } = described ?? { meaning: '', ifEmpty: '', example: '' };
	return {
		name,
		...typed,
		...(meaning && { description: meaning }),
		...(example && { example }),
		...(ifEmpty && { missingValues: [{ value: '', label: ifEmpty }] }),
		...(Object.keys(constraints).length > 0 && { constraints })
	};
}
