import { loadPollsterPage } from '$lib/server/pollsterPage';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => loadPollsterPage(params.pollster);
