import { countryRows } from '$lib/pages/country/countryListPage';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => countryRows();
