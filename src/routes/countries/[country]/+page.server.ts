import { loadCountryPage } from '$lib/pages/country/countryPage.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, url }) => loadCountryPage(params.country, url);
