import { sourceListPage } from '$lib/pages/data/sourceListPage.server';
import { SITES } from '$lib/server/site/sites';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => sourceListPage(SITES.present.dataset, url.searchParams);
