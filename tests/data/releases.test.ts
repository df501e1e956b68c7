import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildChart } from '../../src/lib/chart/buildChart';
import { parseCharts } from '../../src/lib/chart/catalog/chartList';
import { parseCorrections } from '../../src/lib/dataset/load/parseCorrections';
import { parseSelection } from '../../src/lib/selection/codec';
import { buildOffer } from '../../src/lib/selection/offer';
import { chartFile } from '../../src/lib/server/files/chartFile';
import { chartFileRequest, requestedChart } from '../../src/lib/server/charts/requestedChart';
import { explorerFileRequest, requestedExplorer } from '../../src/lib/server/charts/requestedExplorer';
import { embedNews } from '../../src/lib/pages/embed/embedNews';
import { redirectRenamed } from '../../src/lib/server/site/redirectRenamed';
import { releaseNotice } from '../../src/lib/pages/chart/releaseNotice';
import { chartOutputs } from '../../src/lib/server/releases/chartOutputs';
import { releaseTexts } from '../../src/lib/server/site/releaseFolders';
import { dataFilesOf, parseRelease } from '../../src/lib/server/site/releaseRecord';
import { withVersion, type Sites } from '../../src/lib/server/site/requestedSite';
import { releasedState } from '../../src/lib/server/site/siteState';
import { SITES } from '../../src/lib/server/site/sites';
import { isUnreleased } from '../../src/lib/server/site/dataVersion';
import { asPrevious, changedEdition, realEdition, released, siteOf } from './changedSite';

const ORIGIN = 'https://memory.example';
const edition = realEdition();
const changed = changedEdition(edition);
const first = released(edition, null, '2026-12-01');
const second = released(changed, asPrevious(first), '2026-12-02');
/** The site when the links were shared, and after the changes. */
const then = siteOf([first]);
const now = siteOf([first, second]);
const V = then.present.dataset.version;

const addresses = readFileSync('tests/fixtures/permalinks.txt', 'utf8')
	.split('\n')
	.filter((line) => line !== '' && !line.startsWith('#'))
	.map((line) => line.split('  ->')[0]?.trim() ?? '');

/** Names two readings that the chart does not show at first: the page says so, and its files are refused. */
const REFUSED = '/explore?q=levada-attitude&test=levada-2018-03:respect~levada-2019-03:respect';

/** The address of a file of a page, with further parameters. */
function fileUrl(address: string, ending: 'csv' | 'svg', more = ''): URL {
	const url = new URL(address, ORIGIN);
	url.pathname += `.${ending}`;
	const query = [url.search.slice(1), more].filter((part) => part !== '').join('&');
	return new URL(`${url.pathname}?${query}`, ORIGIN);
}

async function answer(url: URL, sites: Sites): Promise<Response> {
	const [, id, ending] = /^\/(?:charts\/)?([a-z0-9-]+)\.(csv|svg)$/.exec(url.pathname) ?? [];
	if (id === undefined || (ending !== 'csv' && ending !== 'svg')) throw new Error(`no file: ${url.href}`);
	const subject =
		id === 'explore' ? explorerFileRequest(url, sites) : chartFileRequest(id, ending, url, sites);
	return chartFile(new Request(url), url, subject, ending);
}

/** The answer after following what a browser would. */
async function followed(url: URL, sites: Sites): Promise<Response> {
	const location = redirectRenamed(url, sites)?.headers.get('location');
	return answer(location ? new URL(location, ORIGIN) : url, sites);
}

describe('a link with the version of a release', () => {
	it.each(addresses)('draws the same bytes after everything changed: %s', async (address) => {
		for (const ending of ['csv', 'svg'] as const) {
			const shared = await answer(fileUrl(address, ending), then);
			expect(shared.status).toBe(address === REFUSED ? 400 : 200);
			const url = fileUrl(address, ending, `v=${V}`);
			expect(redirectRenamed(url, now)).toBeNull();
			const kept = await answer(url, now);
			expect(kept.status).toBe(shared.status);
			expect(await kept.text()).toBe(await shared.text());
		}
	});

	it('is told from a link without, which shows what changed', async () => {
		const url = (more: string) => fileUrl('/charts/regret-for-the-ussr-russia', 'csv', more);
		const [kept, present] = [await answer(url(`v=${V}`), now), await answer(url(''), now)];
		expect(await kept.text()).not.toBe(await present.text());
	});

	it('is kept by caches for ever as CSV and for a day as a picture, and never without a version', async () => {
		const rule = async (ending: 'csv' | 'svg', more: string) =>
			(await answer(fileUrl('/charts/role-of-stalin-russia', ending, more), now)).headers.get('cache-control');
		expect(await rule('csv', `v=${V}`)).toBe('public, max-age=31536000, immutable');
		expect(await rule('svg', `v=${V}`)).toBe('public, max-age=86400');
		for (const ending of ['csv', 'svg'] as const) expect(await rule(ending, '')).toContain('max-age=300');
	});

	it('that is not known is 400 for a file and names the releases', async () => {
		const response = await answer(fileUrl('/charts/role-of-stalin-russia', 'csv', 'v=2020-01-01.00000000'), now);
		expect(response.status).toBe(400);
		expect(await response.json()).toMatchObject({
			problems: [{ parameter: 'v', value: '2020-01-01.00000000', allowed: now.versions }]
		});
	});
});

describe('a link without a version', () => {
	const withdrawn = '/charts/soviet-system-lithuania';
	const reaching = addresses.filter((address) => address !== withdrawn && address !== REFUSED);

	it.each(reaching)('reaches the new ids: %s', async (address) => {
		const response = await followed(fileUrl(address, 'csv'), now);
		expect([response.status, response.status === 200 ? '' : await response.text()]).toEqual([200, '']);
	});

	it('to a chart that was withdrawn is 404', async () => {
		expect((await followed(fileUrl(withdrawn, 'csv'), now)).status).toBe(404);
	});

	it.each([
		['/charts/attitude-to-stalin-ukraine?dk=exclude', '/charts/feeling-about-stalin-ukraine?dk=exclude'],
		['/charts/attitude-to-stalin-ukraine.svg?x=a%20b', '/charts/feeling-about-stalin-ukraine.svg?x=a%20b'],
		['/charts/attitude-to-stalin-ukraine/slice.json', '/charts/feeling-about-stalin-ukraine/slice.json'],
		['/embed/attitude-to-stalin-ukraine', '/embed/feeling-about-stalin-ukraine'],
		['/questions/levada-attitude', '/questions/levada-feeling'],
		['/questions/levada-attitude.ddi.xml', '/questions/levada-feeling.ddi.xml'],
		['/questions/kiis-attitude/with/levada-attitude', '/questions/kiis-attitude/with/levada-feeling'],
		['/claims/wiki-levada-2021-70', '/claims/encyclopedia-levada-2021-70'],
		[
			'/charts/attitude-to-stalin-russia?answer=admiration~respect&utm_source=x',
			'/charts/attitude-to-stalin-russia?answer=admiration~with-respect&utm_source=x'
		],
		[
			'/explore?q=levada-attitude&test=levada-2018-03:respect~levada-2019-03:respect',
			'/explore?q=levada-feeling&test=levada-2018-03:with-respect~levada-2019-spring:with-respect'
		],
		[
			'/explore.csv?q=levada-attitude&focus=levada-attitude:RUS:respect',
			'/explore.csv?q=levada-feeling&focus=levada-feeling:RUS:with-respect'
		],
		[
			'/charts/regret-for-the-ussr-russia-ukraine?answer=regret',
			'/charts/regret-for-the-ussr-russia-ukraine?answer=regret~regrets'
		]
	])('%s leads to %s', (old, present) => {
		const response = redirectRenamed(new URL(old, ORIGIN), now);
		expect(response?.status).toBe(301);
		expect(response?.headers.get('location')).toBe(present);
		expect(redirectRenamed(new URL(present, ORIGIN), now)).toBeNull();
	});
});

/** The chart of an address on the changed site, with the choices of the address. */
function drawnNow(address: string) {
	const url = new URL(address, ORIGIN);
	const asked =
		url.pathname === '/explore'
			? requestedExplorer(url, now).asked
			: requestedChart(url.pathname.replace('/charts/', ''), url, now);
	if (asked === null) throw new Error(`no page: ${address}`);
	const offer = buildOffer(asked.slice, asked.spec);
	const { selection } = parseSelection(url.searchParams, offer);
	const chart = buildChart(asked.slice, asked.spec, offer, selection, asked.title);
	return { url, asked, chart };
}

describe('what a page says of its version', () => {
	function noticeOf(address: string) {
		const { asked, chart } = drawnNow(address);
		return releaseNotice(asked, chart, now.present, parseCorrections(changed.log));
	}

	it('names the readings that differ, old and new, why, and counts the newer ones', () => {
		const notice = noticeOf(`/charts/regret-for-the-ussr-russia?v=${V}`);
		expect(notice?.items).toEqual([
			{
				date: '2026-12-02',
				name: 'Russia, Regret, February 2020',
				changes: ['65\u00a0% then, 64\u00a0% now'],
				why: 'Misread.',
				source: expect.objectContaining({ id: 'err-1' })
			},
			{
				date: '',
				name: expect.stringMatching(/^Russia, Do not regret, published 24 December 2021/),
				changes: ['28\u00a0% then, not shown now'],
				why: '',
				source: null
			}
		]);
		expect(notice).toMatchObject({ date: '2026-12-01', newReadings: 1, more: 0 });
		expect(notice?.renamed).toEqual([
			{ old: 'levada-ussr-regret:regret', new: 'levada-ussr-regret:regrets' }
		]);
		expect(notice?.href).toContain('/charts/regret-for-the-ussr-russia?country=RUS&answer=regrets~');
	});

	it('says nothing differs where only ids, titles and defaults of what is shown did', () => {
		const notice = noticeOf(`/charts/attitude-to-stalin-russia?answer=respect&v=${V}`);
		expect(notice).toMatchObject({ items: [], newReadings: 0 });
		expect(notice?.href).toMatch(/^\/charts\/attitude-to-stalin-russia\?country=RUS&answer=with-respect&view=trend/);
	});

	it('leads from a chart that was renamed to its new address, from one that was withdrawn to its questions', () => {
		expect(noticeOf(`/charts/attitude-to-stalin-ukraine?v=${V}`)?.href).toMatch(
			/^\/charts\/feeling-about-stalin-ukraine\?/
		);
		expect(noticeOf(`/charts/soviet-system-lithuania?v=${V}`)?.href).toMatch(
			/^\/explore\?q=vilmorus-soviet-system&/
		);
	});

	it('is nothing where the address names no version', () => {
		expect(noticeOf('/charts/regret-for-the-ussr-russia')).toBeNull();
	});
});

describe('the second release', () => {
	const changes = JSON.parse(second['changes.json'] ?? '');

	it('lists what was added, corrected with its reason, withdrawn and renamed, and nothing that only has a new id', () => {
		const keys = (list: { key: string }[]) => list.map(({ key }) => key);
		expect(keys(changes.added)).toEqual(['levada-2025-12 levada-ussr-regret regrets', 'levada-2025-12']);
		expect(changes.corrected.filter(({ file }: { file: string }) => file === 'levada.csv')).toEqual([
			{
				file: 'levada.csv',
				key: 'levada-2020-03 levada-ussr-regret regrets',
				column: 'value',
				old: '65',
				new: '64',
				why: 'Misread.',
				source: 'err-1'
			}
		]);
		expect(keys(changes.withdrawn)).toEqual(['soviet-system-lithuania', 'levada-2021-12 levada-ussr-regret no-regret']);
		expect(changes.renamed.map(({ kind }: { kind: string }) => kind)).toEqual([
			'question',
			'wave',
			'answer',
			'answer',
			'chart',
			'claim'
		]);
		const files = new Set(changes.corrected.map(({ file }: { file: string }) => file));
		expect([...files].sort()).toEqual(['charts.json', 'levada.csv']);
	});

	it('hangs on the first by the sum of its sums', () => {
		const record = parseRelease(second['release.json'] ?? '');
		expect(record.previous).toBe(V);
		expect(record.previousSums).toMatch(/^[0-9a-f]{64}$/);
	});
});

describe('every release of the site', () => {
	const releases = Object.entries(releaseTexts);

	it.each(releases)('%s can be read whole and gives its outputs with the present code', (version, files) => {
		const record = parseRelease(files['release.json'] ?? '');
		expect(record.version).toBe(version);
		const { site, problems } = releasedState(dataFilesOf(files), parseCharts(files['charts.json'] ?? ''), record);
		expect(problems).toEqual([]);
		expect(chartOutputs(site)).toBe(files['outputs.csv']);
	});

	it('what is published is a release', () => {
		const { version } = SITES.present.dataset;
		expect(isUnreleased(version) ? `${version}: run npm run data:release` : '').toBe('');
	});
});

describe('what an embedded figure says of itself', () => {
	const id = 'regret-for-the-ussr-russia';
	const today = now.present.dataset.version.slice(0, 10);

	function newsOf(query: string, copied = '') {
		const { url, asked, chart } = drawnNow(`/charts/${id}?${query}`);
		const askedAt = (v: string) => requestedChart(id, withVersion(url, v), now);
		return embedNews(asked, chart, url.searchParams, copied, askedAt, now, parseCorrections(changed.log));
	}

	it('names corrections of what a live one shows since it was copied, by version or by day', () => {
		const corrected = [{ date: '2026-12-02' }, { date: today }];
		const news = { isFrozen: false, sharedOn: '2026-12-01', corrected, newer: 1 };
		expect(newsOf('', V)?.news).toEqual(news);
		expect(newsOf('', today)?.news.sharedOn).toBe('2026-12-02');
	});

	it('says of a frozen one that figures were corrected and that newer ones exist', () => {
		const { news, href } = newsOf(`v=${V}`) ?? {};
		expect(news).toMatchObject({ isFrozen: true, sharedOn: '2026-12-01', newer: 1 });
		expect(news?.corrected).toHaveLength(2);
		expect(href).toContain(`/charts/${id}?`);
		expect(href).not.toContain('v=');
	});

	it('says nothing where it is not known when it was copied', () => {
		expect(newsOf('')).toBeUndefined();
		expect(newsOf('', '2001-01-01')).toBeUndefined();
	});
});
