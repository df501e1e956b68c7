import { describe, expect, it } from 'vitest';
import { followRenames } from '../../../../src/lib/dataset/tables/renames';
import type { Rename } from '../../../../src/lib/dataset/tables/renamed';

const rename = (kind: Rename['kind'], old: string, now: string): Rename => ({
	kind,
	old,
	new: now,
	date: '2027-01-01',
	note: ''
});

describe('followRenames(rows)', () => {
	const renames = followRenames([
		rename('question', 'a', 'b'),
		rename('question', 'b', 'c'),
		rename('wave', 'a', 'w'),
		rename('answer', 'a:yes', 'a:agree'),
		rename('answer', 'c:agree', 'c:fully'),
		rename('answer', 'x:no', 'c:never')
	]);

	it.each([
		['question', 'a', 'c'],
		['question', 'b', 'c'],
		['question', 'c', 'c'],
		['wave', 'a', 'w'],
		['chart', 'a', 'a']
	] as const)('the %s %s is %s now', (kind, old, now) => {
		expect(renames.idOf(kind, old)).toBe(now);
	});

	it.each([
		['an answer and its question renamed in turn', 'a', 'yes', 'c', 'fully'],
		['an answer of a question that was renamed only', 'a', 'no', 'c', 'no'],
		['an answer that went to another question', 'x', 'no', 'c', 'never'],
		['an answer that was never renamed', 'y', 'yes', 'y', 'yes']
	])('follows %s', (_, questionId, answerId, question, answer) => {
		expect(renames.answerOf({ questionId, answerId })).toEqual({ questionId: question, answerId: answer });
	});

	it('ends in a circle, which the checks refuse', () => {
		const circle = followRenames([rename('chart', 'a', 'b'), rename('chart', 'b', 'a')]);
		expect(circle.idOf('chart', 'a')).toBe('b');
	});
});
