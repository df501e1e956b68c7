import { chooseEncoding, encodeBytes, encodedTag, isCompressible } from './contentEncoding';

/**
 * A page compressed for who takes it so, under a tag of its own; whatever is compressed already, or has no body, as it is. Kit compares the tag with
 * that of the request afterwards.
 */
export async function compressedPage(request: Request, response: Response): Promise<Response> {
	const { headers, status } = response;
	const type = headers.get('content-type') ?? '';
	if (response.body === null || headers.has('content-encoding') || status === 206 || !isCompressible(type))
		return response;
	headers.append('vary', 'accept-encoding');
	const bytes = new Uint8Array(await response.arrayBuffer());
	const encoding = chooseEncoding(request.headers.get('accept-encoding'), type, bytes.byteLength);
	const tag = headers.get('etag');
	if (encoding === null) return new Response(bytes, { status, headers });
	const sent = encodeBytes(bytes, encoding);
	headers.set('content-encoding', encoding);
	headers.set('content-length', String(sent.byteLength));
	if (tag !== null) headers.set('etag', encodedTag(tag, encoding));
	return new Response(sent, { status, headers });
}
