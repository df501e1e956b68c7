import { claimCheckPage } from '$lib/pages/claim/claimCheckPage.server';
import { SITES } from '$lib/server/site/sites';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => claimCheckPage(SITES.present.dataset, url.searchParams);
