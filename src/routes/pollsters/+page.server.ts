import { pollsterRows } from '$lib/pages/pollster/pollsterListPage';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ pollsters: pollsterRows() });
