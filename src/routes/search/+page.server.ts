import { searchPage } from '$lib/server/searchPage';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ found: searchPage(url.searchParams) });
