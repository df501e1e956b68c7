import { loadPollsterPage } from '$lib/pages/pollster/pollsterPage.server';
import { SITES } from '$lib/server/site/sites';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => loadPollsterPage(SITES.present.dataset, params.pollster);
