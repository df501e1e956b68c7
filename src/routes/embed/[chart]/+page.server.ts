import { loadChartPage } from '$lib/server/chartPage';
import { renderEmbed } from '../../renderEmbed';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, url }) => renderEmbed(loadChartPage(params.chart), url);
