import { pollsterRows } from '$lib/server/pollsterListPage';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ pollsters: pollsterRows() });
