import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../src/lib/dataset/read/decodeText';

const TEXT = 'iso3,name\nRUS,Россия\nARM,Հայաստան\n';
const UTF16 = 'the file is UTF-16; save it as UTF-8 without a byte-order mark';

function utf16(text: string, order: 'little' | 'big', mark: boolean): Uint8Array {
	const bytes = Buffer.from(mark ? `\uFEFF${text}` : text, 'utf16le');
	return order === 'little' ? bytes : bytes.swap16();
}

describe('decodeText', () => {
	it('decodeText(UTF-8 bytes) is their text, without a problem', () => {
		expect(decodeText('a.csv', new TextEncoder().encode(TEXT))).toEqual({ text: TEXT, problems: [] });
	});

	it.each([
		['little-endian with a mark', utf16(TEXT, 'little', true)],
		['big-endian with a mark', utf16(TEXT, 'big', true)],
		['little-endian without a mark', utf16(TEXT, 'little', false)],
		['big-endian without a mark', utf16(TEXT, 'big', false)]
	])('decodeText(UTF-16, %s) is a problem, and still the text', (_, bytes) => {
		expect(decodeText('a.csv', bytes)).toEqual({
			text: TEXT,
			problems: [{ file: 'a.csv', line: 1, column: null, message: UTF16 }]
		});
	});

	it('decodeText keeps a byte-order mark, so that cleanText reports it', () => {
		expect(decodeText('a.csv', new TextEncoder().encode('\uFEFFa')).text).toBe('\uFEFFa');
	});

	it('decodeText(Latin-1 bytes) marks the lost character, so that cleanText reports its line', () => {
		expect(decodeText('a.csv', Buffer.from('caf\xe9', 'latin1')).text).toBe('caf\uFFFD');
	});

	it('decodeText(one stray NUL) stays UTF-8', () => {
		const bytes = new TextEncoder().encode('id,note\na,b\0c\n');
		expect(decodeText('a.csv', bytes)).toEqual({ text: 'id,note\na,b\0c\n', problems: [] });
	});

	it('decodeText(no bytes) is empty text', () => {
		expect(decodeText('a.csv', new Uint8Array())).toEqual({ text: '', problems: [] });
	});
});
