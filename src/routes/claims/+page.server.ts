import { claimListPage } from '$lib/server/claimListPage';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => claimListPage(url.searchParams);
