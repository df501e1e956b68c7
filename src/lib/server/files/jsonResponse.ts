import { getDataset } from '../site/dataset';
import { fileResponse } from '../http/fileResponse';

/** Answers with a JSON document of the whole collection. @param name of the file, without its ending */
export function jsonResponse(request: Request, document: object, name: string): Response {
	return fileResponse(request, {
		body: `${JSON.stringify(document, null, '\t')}\n`,
		contentType: 'application/json; charset=utf-8',
		fileName: `memory-polls-${name}-${getDataset().version}.json`,
		disposition: 'inline'
	});
}
