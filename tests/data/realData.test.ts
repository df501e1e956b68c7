import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../src/lib/dataset/parseDataset';

const names = readdirSync('data').filter((name) => name.endsWith('.csv'));
const files = Object.fromEntries(names.map((name) => [name, readFileSync(`data/${name}`, 'utf8')]));
const { dataset, problems } = parseDataset(files, 'test');

describe('the real data', () => {
	it('has no problems', () => expect(problems).toEqual([]));

	it('holds every figure, survey and page of the codebook', () => {
		expect(dataset.figures).toHaveLength(1343);
		expect(Object.keys(dataset.waves)).toHaveLength(238);
		expect(Object.keys(dataset.sources)).toHaveLength(502);
	});

	it('names a known source for every figure', () => {
		const lost = dataset.figures.filter(
			({ sourceIds }) => sourceIds.length === 0 || sourceIds.some((id) => !(id in dataset.sources))
		);
		expect(lost).toEqual([]);
	});
});
