/**
 * The rooms of the house, from the last one of the street to the first: a room may import those after it, as far as the
 * table of houses allows. Every folder of `src/lib` that holds code is listed.
 */
export const ROOMS = [
	'pages/share',
	'pages/pair',
	'pages/method',
	'pages/pollster',
	'pages/explore',
	'pages/search',
	'pages/embed',
	'pages/data',
	'pages/country',
	'pages/home',
	'pages/claim',
	'pages/question',
	'pages/chart',
	'ui/site',
	'ui/reading',
	'ui/parts',
	'server/releases',
	'server/files',
	'server/pictures',
	'server/charts',
	'server/site',
	'server/http',
	'svg',
	'export/embed',
	'export/quote',
	'export/standards',
	'export/cite',
	'export/rows',
	'export/link',
	'export/browser',
	'search',
	'claims',
	'chart/statistics',
	'chart/reading',
	'chart/picture',
	'chart/change',
	'chart/comparability',
	'chart/panels',
	'chart/trend',
	'chart/likert',
	'chart/compare',
	'chart/scale',
	'chart/lettering',
	'chart',
	'chart/table',
	'chart/caption',
	'chart/time',
	'chart/series',
	'chart/catalog',
	'selection',
	'text',
	'stats/published',
	'stats',
	'stats/distributions',
	'dataset/load',
	'dataset/checks',
	'dataset/query',
	'dataset/tables',
	'dataset/read',
	'dataset/cells',
	'dataset'
] as const;
export type Room = (typeof ROOMS)[number];

/** The room of a file of `src/lib`; `null` for every other file and where no such room is listed. */
export function roomOf(path: string): Room | null {
	const folder = /^src\/lib\/(.+)\/[^/]+$/.exec(path)?.[1];
	return ROOMS.find((room) => room === folder) ?? null;
}
