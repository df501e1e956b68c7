import type { Renames } from '../../dataset/tables/renames';
import { formatQuery } from '../../selection/codec';
import { renamedParameters } from '../../selection/renamedParameters';
import { requestedSite, type Sites } from './requestedSite';
import type { SiteState } from './siteState';

/**
 * The present path and query of an address with ids that were renamed since it was published; `null` where there are none.
 * With `v` the ids are those of that release, which knows its own.
 */
export function renamedAddress(url: URL, sites: Sites): string | null {
	const segments = url.pathname.split('/');
	const isChart = ['charts', 'embed'].includes(segments[1] ?? '');
	const isExplorer = /^\/(?:embed\/)?explore(?:[./]|$)/.test(url.pathname);
	if (!isChart && !isExplorer && !Object.hasOwn(KIND_OF_FOLDER, segments[1] ?? '')) return null;
	const { site } = requestedSite(url.searchParams, sites);
	if (site.renames.rows.length === 0) return null;
	const path = renamePath(segments, site.renames);
	const query = isChart || isExplorer ? renameQuery(url, path.split('/'), site) : url.search;
	const address = `${path}${query}`;
	return address === `${url.pathname}${url.search}` ? null : address;
}

/** What the pages of a folder are of. */
const KIND_OF_FOLDER: Record<string, 'chart' | 'question' | 'pollster' | 'claim'> = {
	charts: 'chart',
	embed: 'chart',
	questions: 'question',
	pollsters: 'pollster',
	claims: 'claim'
};

/** The id follows the folder, up to the ending of a file; the page of a pair names two questions. */
function renamePath(segments: readonly string[], renames: Renames): string {
	const kind = KIND_OF_FOLDER[segments[1] ?? ''];
	if (kind === undefined) return segments.join('/');
	return segments
		.map((segment, index) => {
			if (index !== 2 && !(index === 4 && segments[3] === 'with')) return segment;
			const [id = '', ...endings] = segment.split('.');
			return [renames.idOf(kind, id), ...endings].join('.');
		})
		.join('/');
}

/** The query as it is, unless it names something by an old id. */
function renameQuery({ searchParams, search }: URL, path: readonly string[], site: SiteState): string {
	const [id = ''] = (path[2] ?? '').split('.');
	const questionIds = site.charts.find((chart) => chart.id === id)?.questionIds ?? [];
	const migration = renamedParameters(site.renames, site.dataset.questions, questionIds);
	const now = [...migration(searchParams)];
	const given = [...searchParams];
	const isSame = now.every(([, value], index) => value === given[index]?.[1]);
	return isSame ? search : `?${formatQuery(now)}`;
}
