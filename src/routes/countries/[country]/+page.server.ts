import { loadCountryPage } from '$lib/pages/country/countryPage.server';
import { SITES } from '$lib/server/site/sites';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, url }) =>
	loadCountryPage(SITES.present.dataset, params.country, url);
