import { redirect } from '@sveltejs/kit';
import { loadPairPage } from '$lib/pages/pair/pairPage.server';
import { pairHref, questionHref } from '$lib/text/pageLinks';
import { SITES } from '$lib/server/site/sites';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params: { question, other } }) => {
	const page = loadPairPage(SITES.present.dataset, question, other);
	if (question === other) redirect(308, questionHref(question));
	if (question > other) redirect(308, pairHref(question, other));
	return page;
};
