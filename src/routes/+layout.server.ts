import { searchAssets } from '$lib/pages/search/searchAssets.server';
import { SITES } from '$lib/server/site/sites';
import type { LayoutServerLoad } from './$types';

/** What header and footer of every page need. */
export const load: LayoutServerLoad = () => ({
	dataVersion: SITES.present.dataset.version,
	search: searchAssets(SITES.present.dataset)
});
