import type { Problem } from '../problem';

/** In UTF-16 every other byte of plain English is zero; a stray NUL in UTF-8 is not. */
const ZERO_SHARE_OF_UTF16 = 0.2;

/**
 * Turns the bytes of a file into text. Text comes back in every case, so that the other faults of the file are
 * reported in the same run: bytes that are no UTF-8 become U+FFFD, which `cleanText` reports with its line, and
 * UTF-16 is read as such and reported here. A byte-order mark of UTF-8 is kept for `cleanText` to report.
 */
export function decodeText(file: string, bytes: Uint8Array): { text: string; problems: Problem[] } {
	const encoding = guessEncoding(bytes);
	const text = new TextDecoder(encoding, { ignoreBOM: encoding === 'utf-8' }).decode(bytes);
	if (encoding === 'utf-8') return { text, problems: [] };
	const message = 'the file is UTF-16; save it as UTF-8 without a byte-order mark';
	return { text, problems: [{ file, line: 1, column: null, message }] };
}

function guessEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	// Without a mark, the side on which the zero bytes stand tells the order.
	const zeros = { even: 0, odd: 0 };
	const sample = bytes.subarray(0, 1000);
	sample.forEach((byte, index) => {
		if (byte === 0) zeros[index % 2 === 0 ? 'even' : 'odd'] += 1;
	});
	if (zeros.even + zeros.odd <= sample.length * ZERO_SHARE_OF_UTF16) return 'utf-8';
	return zeros.odd > zeros.even ? 'utf-16le' : 'utf-16be';
}
