import { parseTable, type Columns, type Table } from '../read/parseTable';
import type { Problem } from '../problem';
import { answerColumns, type OfferedAnswer } from './answers';
import { breakColumns } from './breaks';
import type { Claim } from '../claim';
import { claimColumns } from './claims';
import { climateNoteColumns } from './climateNotes';
import { countryColumns } from './countries';
import { eventColumns } from './events';
import { figureColumns } from './figures';
import { knownFaultColumns, type KnownFault } from './knownFaults';
import { linkColumns } from './links';
import { pollsterColumns } from './pollsters';
import { questionColumns } from './questions';
import { renamedColumns, type Rename } from './renamed';
import { sourceColumns } from './sources';
import { waveColumns } from './waves';
import type * as Checked from '../types';

/** The files that the figures refer to. */
export interface ReferenceTables {
	pollsters: Table<Checked.Pollster>;
	countries: Table<Checked.Country>;
	sources: Table<Checked.Source>;
	questions: Table<Omit<Checked.Question, 'answers'>>;
	answers: Table<OfferedAnswer>;
	waves: Table<Checked.Wave>;
	breaks: Table<Checked.Break>;
	links: Table<Checked.Link>;
	events: Table<Checked.HistoricEvent>;
	claims: Table<Claim>;
	climate: Table<Checked.ClimateNote>;
	knownFaults: Table<KnownFault>;
	renamed: Table<Rename>;
}

export interface Tables extends ReferenceTables {
	/** One for each organisation. */
	figures: Table<Checked.Figure>[];
}

/** Names of the reference tables' files; every other `.csv` file holds the figures of an organisation. */
export const REFERENCE_FILES: Record<keyof ReferenceTables, string> = {
	pollsters: 'pollsters.csv',
	countries: 'countries.csv',
	sources: 'sources.csv',
	questions: 'questions.csv',
	answers: 'answers.csv',
	waves: 'waves.csv',
	breaks: 'breaks.csv',
	links: 'links.csv',
	events: 'events.csv',
	claims: 'claims.csv',
	climate: 'climate-notes.csv',
	knownFaults: 'known-faults.csv',
	renamed: 'renamed.csv'
};

/** The columns of the reference tables' files. */
export const REFERENCE_COLUMNS = {
	pollsters: pollsterColumns,
	countries: countryColumns,
	sources: sourceColumns,
	questions: questionColumns,
	answers: answerColumns,
	waves: waveColumns,
	breaks: breakColumns,
	links: linkColumns,
	events: eventColumns,
	claims: claimColumns,
	climate: climateNoteColumns,
	knownFaults: knownFaultColumns,
	renamed: renamedColumns
} satisfies Record<keyof ReferenceTables, unknown>;

/** Names of the organisations' files among the names of a data folder, in the order of the alphabet. */
export function figureFileNames(names: string[]): string[] {
	const reference = Object.values(REFERENCE_FILES);
	return names.filter((name) => name.endsWith('.csv') && !reference.includes(name)).sort();
}

/** Tables of which data may have no row, and then no file. */
const MAY_BE_EMPTY = [REFERENCE_FILES.knownFaults, REFERENCE_FILES.renamed];

/**
 * Reads every file and checks its cells. A reference table that is missing is a problem and an empty table, but for
 * those that may be empty.
 * @param isReleased the files were written for an earlier form of the tables: files and columns that were added or taken
 * out since are no problem, and a cell that is not there is empty
 */
export function parseTables(
	files: Record<string, string>,
	isReleased = false
): { tables: Tables; problems: Problem[] } {
	const problems: Problem[] = [];
	function read<T>(file: string, columns: Columns<T>): Table<T> {
		const text = files[file];
		const mayBeEmpty = MAY_BE_EMPTY.includes(file);
		if (text === undefined) {
			if (!mayBeEmpty && !isReleased)
				problems.push({ file, line: 1, column: null, message: 'the file is missing' });
			return { file, records: [], rows: null };
		}
		const parsed = parseTable(file, text, columns, { mayBeEmpty, mayLackColumns: isReleased });
		// One by one: a spread of a hundred thousand arguments would end the call stack.
		for (const problem of parsed.problems) problems.push(problem);
		return parsed.table;
	}
	const tables: Tables = {
		pollsters: read(REFERENCE_FILES.pollsters, REFERENCE_COLUMNS.pollsters),
		countries: read(REFERENCE_FILES.countries, REFERENCE_COLUMNS.countries),
		sources: read(REFERENCE_FILES.sources, REFERENCE_COLUMNS.sources),
		questions: read(REFERENCE_FILES.questions, REFERENCE_COLUMNS.questions),
		answers: read(REFERENCE_FILES.answers, REFERENCE_COLUMNS.answers),
		waves: read(REFERENCE_FILES.waves, REFERENCE_COLUMNS.waves),
		breaks: read(REFERENCE_FILES.breaks, REFERENCE_COLUMNS.breaks),
		links: read(REFERENCE_FILES.links, REFERENCE_COLUMNS.links),
		events: read(REFERENCE_FILES.events, REFERENCE_COLUMNS.events),
		claims: read(REFERENCE_FILES.claims, REFERENCE_COLUMNS.claims),
		climate: read(REFERENCE_FILES.climate, REFERENCE_COLUMNS.climate),
		knownFaults: read(REFERENCE_FILES.knownFaults, REFERENCE_COLUMNS.knownFaults),
		renamed: read(REFERENCE_FILES.renamed, REFERENCE_COLUMNS.renamed),
		figures: figureFileNames(Object.keys(files)).map((file) => read(file, figureColumns))
	};
	return { tables, problems };
}
