import { countryRows } from '$lib/pages/country/countryListPage.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => countryRows();
