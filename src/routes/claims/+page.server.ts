import { claimListPage } from '$lib/pages/claim/claimListPage.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => claimListPage(url.searchParams);
