import { fileResponse } from '../http/fileResponse';

/**
 * Answers with a JSON document of the whole collection.
 * @param name of the file, without its ending
 * @param version of the data, which the name of the file carries
 */
export function jsonResponse(request: Request, document: object, name: string, version: string): Response {
	return fileResponse(request, {
		body: `${JSON.stringify(document, null, '\t')}\n`,
		contentType: 'application/json; charset=utf-8',
		fileName: `memory-polls-${name}-${version}.json`,
		disposition: 'inline'
	});
}
