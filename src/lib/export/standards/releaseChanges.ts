import Papa from 'papaparse';
import type { TitledChart } from '../../chart/catalog/chartList';
import { renamedSpec } from '../../chart/catalog/renamedSpec';
import { compareTables, keyColumns, type TextRow } from '../../dataset/load/compareTables';
import type { Correction } from '../../dataset/load/parseCorrections';
import { renameRow } from '../../dataset/load/renameRow';
import type { Renames } from '../../dataset/tables/renames';
import type { Rename } from '../../dataset/tables/renamed';

/** One row or cell that is not as it was. */
export interface Change {
	file: string;
	/** Ids that say which row it is, separated by spaces. */
	key: string;
	/** The cell; of a whole row the one that counts, or empty. */
	column: string;
	old: string;
	new: string;
	/** Reason and id of a page, where the log of corrections names the row; else empty. */
	why: string;
	source: string;
}

/** What changed from one release to the next. */
export interface ReleaseChanges {
	added: Change[];
	/** A cell that said something else. */
	corrected: Change[];
	/** A cell that was empty, or a note, a list of pages or their number: facts that came in, words that were put better. */
	amended: Change[];
	withdrawn: Change[];
	renamed: Rename[];
}

/** Data and charts at one time. */
export interface ReleasedFiles {
	/** Text of each CSV file by its name. */
	files: Readonly<Record<string, string>>;
	charts: readonly TitledChart[];
}

export const NO_CHANGES: ReleaseChanges = {
	added: [],
	corrected: [],
	amended: [],
	withdrawn: [],
	renamed: []
};

/** Lists what renames say in rows of its own. */
const RENAMED_FILE = 'renamed.csv';
const CHARTS_FILE = 'charts.json';
/** The cell that a row is about. */
const MAIN_COLUMNS = ['value', 'title'];
/** Cells that are put better rather than corrected. */
const AMENDED_COLUMNS = ['note', 'sources', 'confirmations', 'reason'];

/**
 * Everything that differs between two states of data and charts, row by row. Old rows are found again under the ids that
 * they have now.
 * @param renames those of the later state
 * @param corrections rows of the log, newest first
 */
export function releaseChanges(
	before: ReleasedFiles,
	after: ReleasedFiles,
	renames: Renames,
	corrections: readonly Correction[]
): ReleaseChanges {
	const oldCharts = before.charts.map((chart) => renamedSpec(chart, renames));
	const [old, now] = [tablesOf({ ...before, charts: oldCharts }), tablesOf(after)];
	const names = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort();
	const changes = { ...NO_CHANGES };
	for (const name of names.filter((name) => name !== RENAMED_FILE)) {
		const rows = (old[name] ?? []).map((row) => renameRow(row, renames));
		const found = fileChanges(name, rows, now[name] ?? [], corrections);
		changes.added = [...changes.added, ...found.added];
		changes.corrected = [...changes.corrected, ...found.corrected];
		changes.amended = [...changes.amended, ...found.amended];
		changes.withdrawn = [...changes.withdrawn, ...found.withdrawn];
	}
	const known = new Set((old[RENAMED_FILE] ?? []).map(({ kind, old }) => `${kind} ${old}`));
	return { ...changes, renamed: renames.rows.filter(({ kind, old }) => !known.has(`${kind} ${old}`)) };
}

function tablesOf({ files, charts }: ReleasedFiles): Record<string, TextRow[]> {
	const tables = Object.entries(files).map(
		([name, text]) =>
			[name, Papa.parse<TextRow>(text, { header: true, skipEmptyLines: true, delimiter: ',' }).data] as const
	);
	return { ...Object.fromEntries(tables), [CHARTS_FILE]: charts.map(chartRow) };
}

/** A chart as a row: its id first, lists as their items separated by spaces. */
function chartRow(chart: TitledChart): TextRow {
	const cells = Object.entries(chart).map(([name, value]) => [
		name,
		Array.isArray(value) ? value.join(' ') : String(value)
	]);
	return Object.fromEntries(cells) as TextRow;
}

function fileChanges(
	file: string,
	before: TextRow[],
	after: TextRow[],
	corrections: readonly Correction[]
): Omit<ReleaseChanges, 'renamed'> {
	const columns = [...new Set([...before, ...after].flatMap((row) => Object.keys(row)))];
	const keys = keyColumns(columns);
	const keyOf = (row: TextRow): string => keys.flatMap((column) => row[column] || []).join(' ');
	const { missing, changed, added } = compareTables(before, after, columns);
	const cells = changed.flatMap(([old, now]) =>
		columns
			.filter((column) => (old[column] ?? '') !== (now[column] ?? ''))
			.map((column) => {
				const cell = { file, key: keyOf(now), column, old: old[column] ?? '', new: now[column] ?? '' };
				return { ...cell, ...reasonOf(cell, corrections) };
			})
	);
	const isAmended = ({ column, old }: Change): boolean => old === '' || AMENDED_COLUMNS.includes(column);
	const column = MAIN_COLUMNS.find((name) => columns.includes(name)) ?? '';
	const whole = (row: TextRow, side: 'old' | 'new'): Change => {
		const cell = { file, key: keyOf(row), column, old: '', new: '', [side]: row[column] ?? '' };
		return { ...cell, ...reasonOf(cell, corrections) };
	};
	return {
		added: added.map((row) => ({ ...whole(row, 'new'), why: '', source: '' })),
		corrected: cells.filter((cell) => !isAmended(cell)),
		amended: cells.filter(isAmended),
		withdrawn: missing.map((row) => whole(row, 'old'))
	};
}

/** What the log says of the row and, where it names one, of this cell. */
function reasonOf(
	{ file, key, column }: Pick<Change, 'file' | 'key' | 'column'>,
	corrections: readonly Correction[]
): Pick<Change, 'why' | 'source'> {
	const wanted = [file, ...key.split(' ')];
	const row = corrections.find(({ figureKey }) => {
		const rest = figureKey.filter((part) => !wanted.includes(part));
		const isRow = wanted.slice(1).every((part) => figureKey.includes(part)) && figureKey[0] === file;
		return isRow && rest.every((part) => part === column);
	});
	return { why: row?.why ?? '', source: row?.source ?? '' };
}
