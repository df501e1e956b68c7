import { countryRows } from '$lib/server/countryListPage';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => countryRows();
