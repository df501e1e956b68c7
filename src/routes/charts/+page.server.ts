import { catalogPage } from '$lib/server/catalogPage';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => catalogPage(url.searchParams);
