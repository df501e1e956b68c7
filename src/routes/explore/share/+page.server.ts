import { redirect } from '@sveltejs/kit';
import { requestedExplorer } from '$lib/server/charts/requestedExplorer';
import { sharePage } from '$lib/pages/share/sharePage.server';
import { SITES } from '$lib/server/site/sites';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
	const { asked, problems } = requestedExplorer(url, SITES);
	// Without a question there is nothing to take along; the explorer says what is wrong with the address.
	if (asked === null) redirect(307, `/explore${url.search}`);
	const shared = await sharePage(asked, url);
	return { ...shared, problems: [...problems, ...shared.problems] };
};
