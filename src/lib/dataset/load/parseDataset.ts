import { checkTables } from '../checks/checkTables';
import { groupBy } from '../groupBy';
import type { Table } from '../read/parseTable';
import { parseTables, type Tables } from '../tables/parseTables';
import type { Problem } from '../problem';
import { recordById } from '../recordById';
import { followRenames, type Renames } from '../tables/renames';
import type { OfferedAnswer } from '../tables/answers';
import type { Answer, Dataset, Question } from '../types';

export interface ParsedDataset {
	dataset: Dataset;
	/** Old ids to those of the dataset. */
	renames: Renames;
	problems: Problem[];
}

/**
 * The text of all files of `data/` to one checked, typed dataset.
 * @param files text by file name without its folder (`levada.csv`); other names than `*.csv` are left alone
 * @param version what the dataset calls itself
 * @param chartIds ids of the catalogue of charts, against which renamed charts are checked; `null`: they are not
 * @returns the dataset, and everything that is wrong, in the order of files and lines. A row with a problem is not
 * in the dataset, so it must not be published while there are problems.
 */
export function parseDataset(
	files: Record<string, string>,
	version: string,
	chartIds: readonly string[] | null = null
): ParsedDataset {
	const { tables, problems } = parseTables(files);
	const all = [...problems, ...checkTables(tables, chartIds)];
	return { ...buildParsed(tables, version), problems: all.sort(byPlace) };
}

/**
 * The files of a release, which were checked when it was made: what the checks ask today does not bind them. Columns
 * and files that there were not then are empty.
 * @returns the dataset, and the rows that could not be read, which are not in it
 */
export function parseReleasedDataset(files: Record<string, string>, version: string): ParsedDataset {
	const { tables, problems } = parseTables(files, true);
	return { ...buildParsed(tables, version), problems: problems.sort(byPlace) };
}

function buildParsed(tables: Tables, version: string): Omit<ParsedDataset, 'problems'> {
	return { dataset: buildDataset(tables, version), renames: followRenames(records(tables.renamed)) };
}

function buildDataset(tables: Tables, version: string): Dataset {
	return {
		version,
		pollsters: recordById(records(tables.pollsters)),
		countries: recordById(records(tables.countries)),
		sources: recordById(records(tables.sources)),
		questions: recordById(joinAnswers(tables)),
		waves: recordById(records(tables.waves)),
		figures: tables.figures.flatMap(records),
		breaks: records(tables.breaks),
		links: records(tables.links),
		events: records(tables.events),
		claims: records(tables.claims),
		climate: records(tables.climate)
	};
}

function records<T>(table: Table<T>): T[] {
	return table.records.map(({ record }) => record);
}

function joinAnswers(tables: Tables): Question[] {
	const answersOf = groupBy(records(tables.answers), (answer) => answer.questionId);
	return records(tables.questions).map((question) => ({
		...question,
		answers: (answersOf.get(question.id) ?? []).sort((a, b) => a.position - b.position).map(withoutQuestion)
	}));
}

/** The question holds its answers, so an answer need not name it. */
function withoutQuestion({ questionId: _, ...answer }: OfferedAnswer): Answer {
	return answer;
}

function byPlace(a: Problem, b: Problem): number {
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return a.line - b.line;
}
