import { questionListPage } from '$lib/pages/question/questionListPage.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => questionListPage(url.searchParams);
