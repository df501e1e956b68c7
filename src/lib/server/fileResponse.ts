import { entityTag, matchesTag } from './entityTag';

/**
 * A file changes with a release only; five minutes keep a newsroom's script from asking twice, and a shared cache
 * may hand out the old one for an hour while it asks for the new.
 */
const FILE_CACHE_CONTROL = 'public, max-age=300, stale-while-revalidate=3600';

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
 * Answers GET and HEAD for a file: with tag, cache rule, name and leave for every origin to read it.
 * @returns 304 without a body when the request already has this version, otherwise 200
 */
export function fileResponse(request: Request, file: FileAnswer): Response {
	const bytes = typeof file.body === 'string' ? new TextEncoder().encode(file.body) : file.body;
	const tag = entityTag(bytes);
	const headers = new Headers({
		'access-control-allow-origin': '*',
		'access-control-expose-headers': 'etag, content-disposition, link',
		'cross-origin-resource-policy': 'cross-origin',
		'cache-control': file.cacheControl ?? FILE_CACHE_CONTROL,
		etag: tag
	});
	if (file.link !== undefined) headers.set('link', file.link);
	if (matchesTag(request.headers.get('if-none-match'), tag))
		return new Response(null, { status: 304, headers });

	const fileName = file.fileName.replace(/[^\w.-]/g, '_');
	headers.set('content-type', file.contentType);
	headers.set('content-disposition', `${file.disposition ?? 'attachment'}; filename="${fileName}"`);
	headers.set('content-length', String(bytes.byteLength));
	return new Response(request.method === 'HEAD' ? null : bytes, { headers });
}
