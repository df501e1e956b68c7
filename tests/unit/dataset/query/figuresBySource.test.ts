import { expect, test } from 'vitest';
import { figuresBySource, otherUsesBySource } from '../../../../src/lib/dataset/query/figuresBySource';
import { SITES } from '../../../../src/lib/server/site/sites';

const { dataset } = SITES.present;
const index = figuresBySource(dataset);

test('figuresBySource lists every figure under each of its sources, and no other', () => {
	const listed = [...index].flatMap(([id, groups]) => groups.flatMap((group) => group.figures.map(() => id)));
	const expected = dataset.figures.flatMap(({ sourceIds }) => sourceIds);
	expect(listed.sort()).toEqual([...expected].sort());
});

test('figuresBySource tells a survey, question and group of people once under a source', () => {
	for (const groups of index.values()) {
		const ids = groups.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	}
});

test('figuresBySource and otherUsesBySource name sources that exist', () => {
	for (const id of [...index.keys(), ...otherUsesBySource(dataset).keys()]) {
		expect(dataset.sources[id], id).toBeDefined();
	}
});
