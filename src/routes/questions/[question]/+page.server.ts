import { loadQuestionPage } from '$lib/server/questionPage';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => loadQuestionPage(params.question);
