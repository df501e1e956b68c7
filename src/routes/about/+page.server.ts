import { SITES } from '$lib/server/site/sites';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({
	version: SITES.present.dataset.version,
	origin: url.origin
});
