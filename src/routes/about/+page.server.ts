import { getDataset } from '$lib/server/dataset';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ version: getDataset().version, origin: url.origin });
