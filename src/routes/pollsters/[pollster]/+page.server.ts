import { loadPollsterPage } from '$lib/pages/pollster/pollsterPage.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => loadPollsterPage(params.pollster);
