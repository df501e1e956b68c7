import { getDataset } from '$lib/server/site/dataset';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ version: getDataset().version, origin: url.origin });
