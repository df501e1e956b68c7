import { catalogPage } from '$lib/pages/home/catalogPage.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => catalogPage(url.searchParams);
