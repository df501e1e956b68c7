import { searchPage } from '$lib/pages/search/searchPage.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ found: searchPage(url.searchParams) });
