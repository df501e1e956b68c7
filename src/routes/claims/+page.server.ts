import { claimListPage } from '$lib/pages/claim/claimListPage.server';
import { SITES } from '$lib/server/site/sites';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => claimListPage(SITES.present.dataset, url.searchParams);
