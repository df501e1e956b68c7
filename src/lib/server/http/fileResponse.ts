import { parseRange } from './byteRange';
import { chooseEncoding, encodeBytes, encodedTag, isCompressible } from './contentEncoding';
import { entityTag, matchesTag } from './entityTag';

/**
 * A file changes with a release only; five minutes keep a newsroom's script from asking twice, and a shared cache
 * may hand out the old one for an hour while it asks for the new.
 */
const FILE_CACHE_CONTROL = 'public, max-age=300, stale-while-revalidate=3600';

/** What can never change under its address: data of a release, or an address that names the build too. */
export const FOR_EVER = 'public, max-age=31536000, immutable';

/** Readings of a release never change; how they are drawn and put may get better with the code. */
export const FOR_A_DAY = 'public, max-age=86400';

export interface FileAnswer {
	body: string | Uint8Array<ArrayBuffer>;
	/** With charset for text, such as `text/csv; charset=utf-8`. */
	contentType: string;
	/** Says what it is and its data version; ASCII letters, digits, `.`, `-` and `_` (others are replaced). */
	fileName: string;
	cacheControl?: string;
	/** Where the file is described, as the header `Link` (RFC 8288) has it. */
	link?: string;
	/** `inline` lets a browser show the file (a picture); the default is to save it. */
	disposition?: 'attachment' | 'inline';
}

/**
 * Answers GET and HEAD for a file: with tag, cache rule, name and leave for every origin to read it; text compressed for who takes it so, and
 * parts for who asks for some.
 * @returns 304 without a body when the request already has this version, 206 with a part or 416 when one is asked for,
 * otherwise 200
 */
export function fileResponse(request: Request, file: FileAnswer): Response {
	const bytes = typeof file.body === 'string' ? new TextEncoder().encode(file.body) : file.body;
	const tag = entityTag(bytes);
	const range = askedRange(request, bytes.byteLength, tag);
	// A part is one of the file as it is, since nobody could put together parts of what is compressed anew each time.
	const accepted = range === null ? request.headers.get('accept-encoding') : null;
	const encoding = chooseEncoding(accepted, file.contentType, bytes.byteLength);
	const headers = new Headers({
		'access-control-allow-origin': '*',
		'access-control-expose-headers': 'accept-ranges, content-disposition, content-range, etag, link',
		'accept-ranges': 'bytes',
		'cross-origin-resource-policy': 'cross-origin',
		'cache-control': file.cacheControl ?? FILE_CACHE_CONTROL,
		etag: encodedTag(tag, encoding)
	});
	if (file.link !== undefined) headers.set('link', file.link);
	if (isCompressible(file.contentType)) headers.set('vary', 'accept-encoding');
	if (matchesTag(request.headers.get('if-none-match'), tag))
		return new Response(null, { status: 304, headers });
	if (range === 'unsatisfiable') {
		headers.set('content-range', `bytes */${bytes.byteLength}`);
		return new Response(null, { status: 416, headers });
	}

	const fileName = file.fileName.replace(/[^\w.-]/g, '_');
	headers.set('content-type', file.contentType);
	headers.set('content-disposition', `${file.disposition ?? 'attachment'}; filename="${fileName}"`);
	if (encoding !== null) headers.set('content-encoding', encoding);
	if (range !== null) headers.set('content-range', `bytes ${range.start}-${range.end}/${bytes.byteLength}`);
	const part = range === null ? bytes : bytes.subarray(range.start, range.end + 1);
	const sent = encoding === null ? part : encodeBytes(part, encoding);
	headers.set('content-length', String(sent.byteLength));
	return new Response(request.method === 'HEAD' ? null : sent, {
		status: range === null ? 200 : 206,
		headers
	});
}

/** The part of the file that a GET asks for; all of it when `If-Range` names another version. */
function askedRange({ method, headers }: Request, size: number, tag: string): ReturnType<typeof parseRange> {
	const ifRange = headers.get('if-range');
	if (method !== 'GET' || (ifRange !== null && ifRange.trim() !== tag)) return null;
	return parseRange(headers.get('range'), size);
}
