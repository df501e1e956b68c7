import { existsSync, readdirSync } from 'node:fs';
import type { APIRequestContext } from '@playwright/test';

/** The chart that exists under this name for ever. */
export const CHART = '/charts/attitude-to-stalin-russia';

/** Two questions of two pollsters on one chart that nobody curated. */
export const EXPLORED = '/explore?q=levada-ussr-regret~kiis-ussr-regret';

/** The figure of a chart alone, which any site may put in a frame. */
export const EMBEDDED = '/embed/attitude-to-stalin-russia';
/** Versions that pages can be drawn from. */
export const VERSIONS = existsSync('releases') ? readdirSync('releases') : [];

/** One page of each kind. */
export const KINDS_OF_PAGE = [
	'/',
	'/charts',
	CHART,
	`${CHART}?test=levada-2018-03:positive~levada-2019-03:positive`,
	`${CHART}?v=${VERSIONS[0]}`,
	`${CHART}/share`,
	'/explore?find=regret',
	EXPLORED,
	EMBEDDED,
	'/questions',
	'/questions/kiis-live-under',
	'/questions/kiis-attitude/with/levada-attitude',
	'/pollsters',
	'/pollsters/kiis',
	'/countries',
	'/countries/geo',
	'/claims',
	'/claims/wiki-levada-2021-70',
	'/claims/check?pollster=levada&country=RUS&measure=attitude&answer=positive&year=2019&number=52',
	'/search?words=levada',
	'/sources',
	'/methods',
	'/corrections',
	'/data',
	'/about'
];

/**
 * Addresses of all charts, as the catalogue links them, in its order.
 * @param request asks the served site
 */
export async function chartPaths(request: APIRequestContext): Promise<string[]> {
	const html = await (await request.get('/charts')).text();
	const found = [...html.matchAll(/href="(\/charts\/[a-z0-9-]+)"/g)].map(([, path = '']) => path);
	return [...new Set(found)];
}
