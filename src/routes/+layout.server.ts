import { getDataset } from '$lib/server/dataset';
import type { LayoutServerLoad } from './$types';

/** What the footer says on every page. */
export const load: LayoutServerLoad = () => ({ dataVersion: getDataset().version });
