import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import Negotiator from 'negotiator';

/** Those that the server makes, the smaller one first. */
const ENCODINGS = ['br', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number];

const COMPRESSIBLE =
	/^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml|javascript|x-bibtex|x-research-info-systems)\b|image\/svg\+xml)/;
/** Below this a packet is sent anyway. */
const SMALLEST_BYTES = 1400;
/** Half of the best: nearly as small, and made in a few milliseconds. */
const BROTLI_QUALITY = 5;

/** Whether an answer of this type may come in several encodings, so that caches must ask which. */
export function isCompressible(contentType: string): boolean {
	return COMPRESSIBLE.test(contentType);
}

/**
 * The encoding to send: the best that the client takes (RFC 9110, section 12.5.3), `br` before `gzip` where it takes both
 * alike; `null` for none.
 * @param accepted the header `Accept-Encoding`; `null` where there is none
 */
export function chooseEncoding(accepted: string | null, contentType: string, bytes: number): Encoding | null {
	if (accepted === null || bytes < SMALLEST_BYTES || !isCompressible(contentType)) return null;
	const negotiator = new Negotiator({ headers: { 'accept-encoding': accepted } });
	const [best] = negotiator.encodings([...ENCODINGS, 'identity'], { preferred: [...ENCODINGS] });
	return ENCODINGS.find((encoding) => encoding === best) ?? null;
}

export function encodeBytes(bytes: Uint8Array, encoding: Encoding): Uint8Array<ArrayBuffer> {
	if (encoding === 'gzip') return new Uint8Array(gzipSync(bytes));
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
		[constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength
	};
	return new Uint8Array(brotliCompressSync(bytes, { params }));
}

/** The tag of the encoded bytes, which are others: a strong tag belongs to one form only. */
export function encodedTag(tag: string, encoding: Encoding | null): string {
	return encoding === null ? tag : tag.replace(/"$/, `-${encoding}"`);
}
