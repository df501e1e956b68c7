import { loadClaimPage } from '$lib/pages/claim/claimPage.server';
import { SITES } from '$lib/server/site/sites';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => loadClaimPage(SITES.present.dataset, params.claim);
