import { expect, test } from 'vitest';
import { collectionNumbers, exampleOfStatus } from '../../../../src/lib/dataset/query/collection';
import type { Status } from '../../../../src/lib/dataset/types';
import { SITES } from '../../../../src/lib/server/site/sites';

const { dataset } = SITES.present;
const numbers = collectionNumbers(dataset);

test('collectionNumbers counts each figure under one status', () => {
	const sum = Object.values(numbers.byStatus).reduce((total, count) => total + count, 0);
	expect(sum).toBe(numbers.figures);
	expect(numbers.figures).toBe(dataset.figures.length);
});

test('collectionNumbers counts no country for the pooled figures of Gallup and none without a figure', () => {
	expect(numbers.countries).toBeGreaterThan(0);
	expect(numbers.countries).toBeLessThan(Object.keys(dataset.countries).length);
});

test('collectionNumbers dates are all known, so that a span of years can be told', () => {
	expect(numbers.dates.every((date) => /^\d{4}/.test(date))).toBe(true);
});

test.each<Status>(['reported', 'weak', 'alternative', 'excluded'])(
	'exampleOfStatus(%j) is a figure of that status with its reason',
	(status) => {
		const example = exampleOfStatus(dataset, status);
		expect(example?.status).toBe(status);
		if (status !== 'reported') expect(example?.note).toMatch(/\.$/);
	}
);
