import { chartDataResponse } from '$lib/server/chartData';
import { explorerSubject } from '$lib/server/explorer';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url }) => {
	const subject = explorerSubject(url);
	return 'refusal' in subject ? subject.refusal : chartDataResponse(request, url, subject.page);
};
