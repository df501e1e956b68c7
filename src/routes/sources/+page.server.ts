import { sourceListPage } from '$lib/pages/data/sourceListPage.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => sourceListPage(url.searchParams);
