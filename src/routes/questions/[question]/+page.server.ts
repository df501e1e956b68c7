import { questionJsonLd } from '$lib/export/standards/questionJsonLd';
import { getDataset } from '$lib/server/site/dataset';
import { loadQuestionPage } from '$lib/pages/question/questionPage.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, url }) => ({
	...loadQuestionPage(params.question),
	jsonLd: questionJsonLd(getDataset(), params.question, url.origin)
});
