import { loadClaimPage } from '$lib/pages/claim/claimPage.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => loadClaimPage(params.claim);
