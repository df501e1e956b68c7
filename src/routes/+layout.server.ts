import { getDataset } from '$lib/server/site/dataset';
import { searchAssets } from '$lib/pages/search/searchAssets.server';
import type { LayoutServerLoad } from './$types';

/** What header and footer of every page need. */
export const load: LayoutServerLoad = () => ({
	dataVersion: getDataset().version,
	search: searchAssets()
});
