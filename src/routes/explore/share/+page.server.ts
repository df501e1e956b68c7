import { redirect } from '@sveltejs/kit';
import { findExplorer } from '$lib/server/charts/explorer';
import { sharePage } from '$lib/pages/share/sharePage.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
	const { page, problems } = findExplorer(url);
	// Without a question there is nothing to take along; the explorer says what is wrong with the address.
	if (page === null) redirect(307, `/explore${url.search}`);
	const shared = await sharePage(page, url);
	return { ...shared, problems: [...problems, ...shared.problems] };
};
