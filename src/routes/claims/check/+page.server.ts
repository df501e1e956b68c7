import { claimCheckPage } from '$lib/server/claimCheckPage';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => claimCheckPage(url.searchParams);
