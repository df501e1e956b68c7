import { claimListPage } from '$lib/pages/claim/claimListPage';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => claimListPage(url.searchParams);
