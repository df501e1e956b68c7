import { collectionNumbers } from '$lib/dataset/query/collection';
import { catalogPage } from '$lib/pages/home/catalogPage.server';
import { leadCharts } from '$lib/pages/home/leadCharts.server';
import { SITES } from '$lib/server/site/sites';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const { dataset } = SITES.present;
	return {
		leadCharts: leadCharts(SITES.present),
		numbers: collectionNumbers(dataset),
		// The list of charts offers what it has charts of, so that no way leads to an empty list.
		ways: catalogPage(dataset, new URLSearchParams()).options,
		version: dataset.version
	};
};
