import { parsePercent } from '../cells/parsePercent';
import { recordById } from '../recordById';
import type { Answer, Dataset, Figure, Question } from '../types';

/** Cells of one kind of record: names of the fields once, then a row a record; texts are indices. */
interface PackedRecords {
	keys: string[];
	rows: unknown[][];
	/** Fields that are empty in every record. */
	empty: string[];
}

/** A slice as it is sent to a browser: every text once, every name of a field once. */
export interface PackedSlice {
	version: string;
	texts: string[];
	pollsters: PackedRecords;
	countries: PackedRecords;
	sources: PackedRecords;
	questions: PackedRecords;
	answers: PackedRecords[];
	waves: PackedRecords;
	figures: PackedRecords;
	breaks: PackedRecords;
	links: PackedRecords;
	events: PackedRecords;
	climate: PackedRecords;
}

/** Packs a trimmed slice; claims are not part of one. */
export function packSlice(slice: Dataset): PackedSlice {
	const texts: string[] = [];
	const indexByText = new Map<string, number>();
	const intern = (text: string): number => {
		const known = indexByText.get(text);
		if (known !== undefined) return known;
		indexByText.set(text, texts.length);
		return texts.push(text) - 1;
	};
	const packCell = (cell: unknown): unknown => {
		if (typeof cell === 'string') return intern(cell);
		if (Array.isArray(cell)) return cell.map(packCell);
		if (typeof cell !== 'number') return cell;
		// A number would be taken for the index of a text: a whole one is told by its sign, another by its form.
		return Number.isInteger(cell) && cell >= 0 ? -1 - cell : { n: cell };
	};
	const pack = (records: object[]): PackedRecords => {
		const cells = records.map((record) => new Map<string, unknown>(Object.entries(record)));
		const fields = Object.keys(records[0] ?? {});
		const keys = fields.filter((key) => cells.some((record) => record.get(key) !== ''));
		return {
			keys,
			rows: cells.map((record) => keys.map((key) => packCell(record.get(key)))),
			empty: fields.filter((key) => !keys.includes(key))
		};
	};
	const questions = Object.values(slice.questions);
	return {
		version: slice.version,
		pollsters: pack(Object.values(slice.pollsters)),
		countries: pack(Object.values(slice.countries)),
		sources: pack(Object.values(slice.sources)),
		questions: pack(questions.map((question) => ({ ...question, answers: [] }))),
		answers: questions.map((question) => pack(question.answers)),
		waves: pack(Object.values(slice.waves)),
		// What was printed says what was reported, and how many pages print it no chart page tells.
		figures: pack(slice.figures.map(({ reported: _, confirmations: __, ...figure }) => figure)),
		breaks: pack(slice.breaks),
		links: pack(slice.links),
		events: pack(slice.events),
		climate: pack(slice.climate),
		texts
	};
}

/** The trimmed slice again, as it was. */
export function unpackSlice(packed: PackedSlice): Dataset {
	const unpackCell = (cell: unknown): unknown => {
		if (typeof cell === 'number') return cell < 0 ? -1 - cell : packed.texts[cell];
		if (Array.isArray(cell)) return cell.map(unpackCell);
		return cell !== null && typeof cell === 'object' && 'n' in cell ? cell.n : cell;
	};
	// The types of the fields are those of the record that was packed.
	const unpack = <T>({ keys, rows, empty }: PackedRecords): T[] =>
		rows.map(
			(row) =>
				Object.fromEntries([
					...empty.map((key) => [key, '']),
					...keys.map((key, index) => [key, unpackCell(row[index])])
				]) as T
		);
	const questions = unpack<Question>(packed.questions).map((question, index) => {
		const answers = packed.answers[index];
		return { ...question, answers: answers === undefined ? [] : unpack<Answer>(answers) };
	});
	return {
		version: packed.version,
		pollsters: recordById(unpack(packed.pollsters)),
		countries: recordById(unpack(packed.countries)),
		sources: recordById(unpack(packed.sources)),
		questions: recordById(questions),
		waves: recordById(unpack(packed.waves)),
		figures: unpack<Figure>(packed.figures).map(withReported),
		breaks: unpack(packed.breaks),
		links: unpack(packed.links),
		events: unpack(packed.events),
		climate: unpack(packed.climate),
		claims: []
	};
}

function withReported(figure: Figure): Figure {
	const parsed = parsePercent(figure.printed);
	return { ...figure, confirmations: null, reported: parsed.ok ? parsed.value : { kind: 'words' } };
}
