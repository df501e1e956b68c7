import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from '../../../src/lib/text/diffWords';

/** Words of one text only in square brackets. */
function mark(runs: { text: string; isOnly: boolean }[]): string {
	return runs.map(({ text, isOnly }) => (isOnly ? `[${text}]` : text)).join(' ');
}

describe('diffWords', () => {
	it.each([
		['one two three', 'one two three', 'one two three', 'one two three'],
		['One two, three', 'one two three', 'One two, three', 'one two three'],
		['a good leader', 'a very good leader', 'a good leader', 'a [very] good leader'],
		['a b', 'c d', '[a b]', '[c d]'],
		['', 'c', '', '[c]'],
		['как вы относитесь', 'как Вы лично относитесь', 'как вы относитесь', 'как Вы [лично] относитесь']
	])('"%s" and "%s" are marked "%s" and "%s"', (a, b, first, second) => {
		const found = diffWords(a, b);
		expect([mark(found.first), mark(found.second)]).toEqual([first, second]);
	});

	it('keeps every word of both texts in order, and shares as many on either side', () => {
		const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
		fc.assert(
			fc.property(words, words, (a, b) => {
				const { first, second } = diffWords(a.join(' '), b.join(' '));
				const all = (runs: typeof first) => runs.map(({ text }) => text).join(' ');
				const shared = (runs: typeof first) =>
					runs
						.filter(({ isOnly }) => !isOnly)
						.map(({ text }) => text)
						.join(' ');
				expect([all(first), all(second)]).toEqual([a.join(' '), b.join(' ')]);
				expect(shared(first)).toBe(shared(second));
			})
		);
	});
});
