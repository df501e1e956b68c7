import { sourceListPage } from '$lib/server/sourceListPage';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => sourceListPage(url.searchParams);
