import { countryRows } from '$lib/pages/country/countryListPage.server';
import { SITES } from '$lib/server/site/sites';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => countryRows(SITES.present.dataset);
