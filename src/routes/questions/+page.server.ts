import { questionListPage } from '$lib/server/questionListPage';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => questionListPage(url.searchParams);
