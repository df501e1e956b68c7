import { searchPage } from '$lib/pages/search/searchPage.server';
import { SITES } from '$lib/server/site/sites';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({
	found: searchPage(SITES.present.dataset, url.searchParams)
});
