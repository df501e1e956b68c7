import { claimCheckPage } from '$lib/pages/claim/claimCheckPage.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => claimCheckPage(url.searchParams);
