import { ddiCodebook } from '$lib/export/standards/ddi';
import { fileResponse } from '$lib/server/http/fileResponse';
import { problemResponse } from '$lib/server/http/problemResponse';
import { nearQuestions } from '$lib/pages/question/questionPage.server';
import { ddiHref } from '$lib/text/pageLinks';
import * as m from '$lib/text/paraglide/messages';
import { SITES } from '$lib/server/site/sites';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params: { question }, request, url }) => {
	const { dataset } = SITES.present;
	const body = ddiCodebook(dataset, question, url.origin);
	if (body === null)
		return problemResponse({
			status: 404,
			title: m.ddi_unknown_title(),
			detail: m.ddi_unknown({ question }),
			near: nearQuestions(dataset, question).map(({ id }) => ddiHref(id))
		});
	return fileResponse(request, {
		body,
		contentType: 'application/xml; charset=utf-8',
		fileName: `memory-polls-${question}-${dataset.version}.ddi.xml`
	});
};

export const HEAD = GET;
