import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readDataFolder } from '../../scripts/readDataFolder';
import { parseCheckedDataset } from '../../src/lib/claims/parseCheckedDataset';
import { formatProblem } from '../../src/lib/dataset/problem';

const { files, problems: encoding } = readDataFolder('data');
const { dataset, problems } = parseCheckedDataset(files, 'test');

type Row = Record<string, string>;

const rowsByFile = Object.fromEntries(
	Object.entries(files).map(([name, text]) => [
		name,
		Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data
	])
);
const rowsOf = (name: string): Row[] => rowsByFile[name] ?? [];

/** Rows of all files that hold figures: those that give an answer of a survey a value. */
const figureRows = Object.values(rowsByFile)
	.flat()
	.filter((row) => 'wave_id' in row && 'value' in row);

const figuresWith = (status: string) => dataset.figures.filter((figure) => figure.status === status);

describe('the real data', () => {
	it('has no problems', () => {
		expect([...encoding, ...problems].map((problem) => formatProblem(problem))).toEqual([]);
	});

	it.each<[string, number, number]>([
		['figures', dataset.figures.length, figureRows.length],
		...['reported', 'weak', 'alternative', 'excluded'].map(
			(status): [string, number, number] => [
				`${status} figures`,
				figuresWith(status).length,
				figureRows.filter((row) => row.status === status).length
			]
		),
		[
			'figures without a plain number',
			dataset.figures.filter(({ reported }) => reported.kind !== 'percent').length,
			figureRows.filter(({ value = '' }) => !/^[\d.]+$/.test(value)).length
		],
		['pollsters', Object.keys(dataset.pollsters).length, rowsOf('pollsters.csv').length],
		['countries', Object.keys(dataset.countries).length, rowsOf('countries.csv').length],
		['sources', Object.keys(dataset.sources).length, rowsOf('sources.csv').length],
		['waves', Object.keys(dataset.waves).length, rowsOf('waves.csv').length],
		['questions', Object.keys(dataset.questions).length, rowsOf('questions.csv').length],
		[
			'answers',
			Object.values(dataset.questions).flatMap(({ answers }) => answers).length,
			rowsOf('answers.csv').length
		],
		['breaks', dataset.breaks.length, rowsOf('breaks.csv').length],
		['links', dataset.links.length, rowsOf('links.csv').length],
		['events', dataset.events.length, rowsOf('events.csv').length],
		['claims', dataset.claims.length, rowsOf('claims.csv').length],
		['notes on countries and times', dataset.climate.length, rowsOf('climate-notes.csv').length]
	])('has one of its %s for each row that is printed', (_, found, printed) => {
		expect(found).toBe(printed);
		expect(found).toBeGreaterThan(0);
	});

	it('names a known source for every figure', () => {
		const lost = dataset.figures.filter(
			({ sourceIds }) => sourceIds.length === 0 || sourceIds.some((id) => dataset.sources[id] === undefined)
		);
		expect(lost).toEqual([]);
	});

	it('gives a reason for every figure that is not plainly reported', () => {
		const silent = dataset.figures.filter(({ status, note }) => status !== 'reported' && note === '');
		expect(silent).toEqual([]);
	});

	it('uses every source, question and pollster', () => {
		const used = new Set([
			...dataset.figures.flatMap(({ sourceIds }) => sourceIds),
			...Object.values(dataset.waves).flatMap(({ sourceIds }) => sourceIds),
			...dataset.breaks.flatMap(({ sourceIds }) => sourceIds),
			...dataset.events.flatMap(({ sourceIds }) => sourceIds)
		]);
		expect(Object.keys(dataset.sources).filter((id) => !used.has(id))).toEqual([]);
		const asked = new Set(dataset.figures.map(({ questionId }) => questionId));
		expect(Object.keys(dataset.questions).filter((id) => !asked.has(id))).toEqual([]);
	});
});
