import { describe, expect, test } from 'vitest';
import { listPage } from '../../../../src/lib/dataset/query/listPage';

const LETTERS = [...'abcdefg'];

describe('listPage', () => {
	test.each([
		['', 1, 'abc', true],
		['1', 1, 'abc', true],
		['3', 3, 'g', true],
		['4', 1, 'abc', false],
		['0', 1, 'abc', false],
		['-1', 1, 'abc', false],
		['2.5', 1, 'abc', false],
		['02', 1, 'abc', false],
		['1e3', 1, 'abc', false],
		['9'.repeat(400), 1, 'abc', false],
		['<script>', 1, 'abc', false]
	])('page %j of seven items by three is page %i with %j, known: %j', (wanted, number, items, isKnown) => {
		const listed = listPage(LETTERS, wanted, 3);
		expect(listed).toEqual({ page: { items: [...items], number, count: 3, total: 7 }, isKnown });
	});

	test('an empty list has one page with nothing on it', () => {
		expect(listPage([], '', 3)).toEqual({
			page: { items: [], number: 1, count: 1, total: 0 },
			isKnown: true
		});
	});

	test('all pages together hold every item once, in order', () => {
		const all = ['1', '2', '3'].flatMap((wanted) => listPage(LETTERS, wanted, 3).page.items);
		expect(all).toEqual(LETTERS);
	});
});
