import { describe, expect, it } from 'vitest';
import { readDataFolder } from '../../scripts/readDataFolder';
import { parseCheckedDataset } from '../../src/lib/claims/parseCheckedDataset';
import { formatProblem } from '../../src/lib/dataset/problem';

const { files, problems: encoding } = readDataFolder('data');
const { dataset, problems } = parseCheckedDataset(files, 'test');

const withStatus = (status: string) => dataset.figures.filter((figure) => figure.status === status).length;

describe('the real data', () => {
	it('has no problems', () => {
		expect([...encoding, ...problems].map((problem) => formatProblem(problem))).toEqual([]);
	});

	it.each([
		['figures', dataset.figures.length, 1343],
		['reported figures', withStatus('reported'), 1187],
		['weak figures', withStatus('weak'), 90],
		['alternative figures', withStatus('alternative'), 24],
		['excluded figures', withStatus('excluded'), 42],
		['figures without a plain number', dataset.figures.filter((f) => f.reported.kind !== 'percent').length, 32],
		['pollsters', Object.keys(dataset.pollsters).length, 25],
		['countries', Object.keys(dataset.countries).length, 29],
		['sources', Object.keys(dataset.sources).length, 502],
		['primary sources', Object.values(dataset.sources).filter(({ kind }) => kind === 'primary').length, 53],
		['waves', Object.keys(dataset.waves).length, 238],
		['questions', Object.keys(dataset.questions).length, 154],
		['answers', Object.values(dataset.questions).flatMap(({ answers }) => answers).length, 727],
		['breaks', dataset.breaks.length, 42],
		['links', dataset.links.length, 115],
		['events', dataset.events.length, 40],
		['claims', dataset.claims.length, 60],
		['notes on countries and times', dataset.climate.length, 3]
	])('has the number of %s that the codebook gives', (_, found, expected) => {
		expect(found).toBe(expected);
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
