import { loadClaimPage } from '$lib/server/claimPage';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => loadClaimPage(params.claim);
