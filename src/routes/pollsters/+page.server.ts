import { pollsterRows } from '$lib/pages/pollster/pollsterListPage.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ pollsters: pollsterRows() });
