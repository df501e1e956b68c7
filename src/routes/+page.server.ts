import { collectionNumbers } from '$lib/dataset/collection';
import { catalogPage } from '$lib/server/catalogPage';
import { getDataset } from '$lib/server/dataset';
import type { LeadChart } from '$lib/ui/LeadCharts.svelte';
import type { PageServerLoad } from './$types';

export const csr = false;

/** The charts that the start page opens with. */
const LEAD_CHARTS: LeadChart[] = [];

export const load: PageServerLoad = () => {
	const dataset = getDataset();
	return {
		leadCharts: LEAD_CHARTS,
		numbers: collectionNumbers(dataset),
		// The list of charts offers what it has charts of, so that no way leads to an empty list.
		ways: catalogPage(new URLSearchParams()).options,
		version: dataset.version
	};
};
