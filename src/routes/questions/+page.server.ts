import { questionListPage } from '$lib/pages/question/questionListPage';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => questionListPage(url.searchParams);
