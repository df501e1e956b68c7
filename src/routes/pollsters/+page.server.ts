import { pollsterRows } from '$lib/pages/pollster/pollsterListPage.server';
import { SITES } from '$lib/server/site/sites';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ pollsters: pollsterRows(SITES.present.dataset) });
