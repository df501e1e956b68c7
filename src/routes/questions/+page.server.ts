import { questionListPage } from '$lib/pages/question/questionListPage.server';
import { SITES } from '$lib/server/site/sites';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => questionListPage(SITES.present.dataset, url.searchParams);
