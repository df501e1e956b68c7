import { describe, expect, test } from 'vitest';
import {
	cutToLines,
	heightOfLines,
	setLines,
	type LineRoom
} from '../../../../src/lib/chart/picture/pictureLine';
import { PICTURE_FORMATS } from '../../../../src/lib/chart/picture/pictureFormat';
import { textWidth } from '../../../../src/lib/chart/lettering/textWidth';

const room = (anchor: 'start' | 'middle'): LineRoom => ({
	x: 100,
	anchor,
	maxPx: 400,
	type: PICTURE_FORMATS.wide.type,
	gapPx: 6
});
const TEXT = 'The quick brown fox jumps over the lazy dog and then some more words';

describe('setLines', () => {
	test.each(['start', 'middle'] as const)(
		'anchor %s: no line is wider than the room, no word is lost',
		(anchor) => {
			const { lines } = setLines([{ kind: 'question', id: 'q', text: TEXT }], 0, room(anchor));
			expect(lines.map(({ text }) => text).join(' ')).toBe(TEXT);
			for (const { text, fontPx } of lines) expect(textWidth(text, fontPx)).toBeLessThanOrEqual(400);
		}
	);

	test('lines in the middle are as few as could be, and even', () => {
		const blocks = [{ kind: 'question' as const, id: 'q', text: TEXT }];
		const [plain, even] = [
			setLines(blocks, 0, room('start')).lines,
			setLines(blocks, 0, room('middle')).lines
		];
		expect(even).toHaveLength(plain.length);
		const widths = even.map(({ text, fontPx }) => textWidth(text, fontPx));
		expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) * 0.6);
	});

	test('no word is torn to make lines even', () => {
		const text = 'see memory-polls.example/charts/attitude';
		const { lines } = setLines([{ kind: 'source', id: 's', text }], 0, room('middle'));
		expect(lines.map((line) => line.text).join(' ')).toBe(text);
	});

	test('heightOfLines is where the last line ends', () => {
		const blocks = [
			{ kind: 'note' as const, id: 'n', text: TEXT },
			{ kind: 'source' as const, id: 's', text: TEXT }
		];
		expect(heightOfLines(blocks, room('middle'))).toBe(setLines(blocks, 0, room('middle')).endY);
	});
});

describe('cutToLines', () => {
	const type = PICTURE_FORMATS.wide.type.question;

	test('a text that fits stays as it is', () => {
		expect(cutToLines('Short.', 1, 400, type)).toBe('Short.');
	});

	test('a text that does not fit ends in an ellipsis after a whole word', () => {
		const cut = cutToLines(TEXT, 1, 400, type);
		expect(cut).toMatch(/ …$/);
		expect(TEXT.startsWith(cut.replace(' …', ' '))).toBe(true);
	});
});
