import { questionJsonLd } from '$lib/export/standards/questionJsonLd';
import { loadQuestionPage } from '$lib/pages/question/questionPage.server';
import { SITES } from '$lib/server/site/sites';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, url }) => ({
	...loadQuestionPage(SITES.present.dataset, params.question),
	jsonLd: questionJsonLd(SITES.present.dataset, params.question, url.origin)
});
