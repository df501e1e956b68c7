import { packSlice } from '$lib/dataset/packed';
import { trimSlice } from '$lib/dataset/trimSlice';
import { loadChartPage } from '$lib/server/chartPage';
import type { PageServerLoad } from './$types';

export const csr = true;

export const load: PageServerLoad = ({ params }) => {
	const { entry, title, slice } = loadChartPage(params.chart);
	return { entry, title, packed: packSlice(trimSlice(slice)) };
};
