import { describe, expect, test } from 'vitest';
import { fitNotes, type NoteRoom } from '../../../../src/lib/chart/picture/fitNotes';
import { countLines } from '../../../../src/lib/chart/picture/pictureLine';

const TYPE = { fontPx: 16, leadingPx: 20, weight: 400 as const };
const room = (lines: number, isFlow = false): NoteRoom => ({
	lines,
	linesEach: 2,
	isFlow,
	maxPx: 600,
	type: TYPE
});
const note = (id: string, text: string) => ({ id, text });
const SHORT = note('break:a', 'A break between two surveys.');
const LONG = note('climate:X', 'First of many sentences that follow one another. '.repeat(9).trim());
const linesOf = (texts: { text: string }[]): number =>
	texts.reduce((sum, { text }) => sum + countLines(text, 600, TYPE), 0);

describe('fitNotes', () => {
	test('notes that fit are all there, as they are', () => {
		expect(fitNotes([SHORT, note('b', 'Another.')], room(4))).toEqual([SHORT, note('b', 'Another.')]);
	});

	test.each([1, 2, 3, 5, 8])('%i lines are never exceeded, and what is left out is counted', (lines) => {
		const notes = Array.from({ length: 12 }, (_, index) => note(`n${index}`, `Note ${index} of twelve.`));
		const fitted = fitNotes(notes, room(lines));
		expect(linesOf(fitted)).toBeLessThanOrEqual(lines);
		expect(fitted.at(-1)?.text).toContain(String(12 - (fitted.length - 1)));
	});

	test('the heaviest come first, and a lighter one takes the room that a longer one cannot', () => {
		const unbroken = note('climate:X', LONG.text.replaceAll('.', ','));
		const fitted = fitNotes([SHORT, unbroken, note('b', 'Short.')], room(3));
		expect(fitted.map(({ id }) => id)).toEqual(['break:a', 'b', 'more']);
	});

	test('a note that may be long is cut to the sentences for which there is room', () => {
		const fitted = fitNotes([SHORT, LONG], { ...room(3), linesEach: 9 });
		expect(fitted.map(({ id }) => id)).toEqual(['break:a', 'climate:X', 'more']);
		expect(fitted[1]?.text).toMatch(/another\. \[…\]$/);
	});

	test('a long note is cut between sentences, marked, and said to stand elsewhere in full', () => {
		const [cut, more] = fitNotes([LONG, SHORT], room(3));
		expect(cut?.text).toMatch(/one another\. \[…\]$/);
		expect(more?.text).toMatch(/in full, and one more/);
	});

	test('notes that follow one another are one paragraph within the lines', () => {
		const fitted = fitNotes([LONG, SHORT, SHORT], room(4, true));
		expect(fitted).toHaveLength(1);
		expect(linesOf(fitted)).toBeLessThanOrEqual(4);
	});

	test('no notes are no lines', () => {
		expect(fitNotes([], room(5))).toEqual([]);
	});
});
