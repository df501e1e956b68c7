import { loadCountryPage } from '$lib/server/countryPage';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, url }) => loadCountryPage(params.country, url);
