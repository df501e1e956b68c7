import { collectionNumbers } from '$lib/dataset/query/collection';
import { catalogPage } from '$lib/pages/home/catalogPage.server';
import { getDataset } from '$lib/server/site/dataset';
import { leadCharts } from '$lib/pages/home/leadCharts.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const dataset = getDataset();
	return {
		leadCharts: leadCharts(),
		numbers: collectionNumbers(dataset),
		// The list of charts offers what it has charts of, so that no way leads to an empty list.
		ways: catalogPage(new URLSearchParams()).options,
		version: dataset.version
	};
};
