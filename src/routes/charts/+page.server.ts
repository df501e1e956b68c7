import { catalogPage } from '$lib/pages/home/catalogPage.server';
import { SITES } from '$lib/server/site/sites';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => catalogPage(SITES.present.dataset, url.searchParams);
