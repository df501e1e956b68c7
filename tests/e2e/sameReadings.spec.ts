import type { APIRequestContext } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { CATALOG } from '../../src/lib/chart/catalog/catalog';
import { EXPLORED_STATES } from '../data/exploredStates';
import { expect, test } from './fixtures';
import {
	csvReadings,
	csvShares,
	describedShares,
	pngSize,
	readCsv,
	readTable,
	tableReadings,
	type Row
} from './readReadings';

/** First column of the table of readings. */
const CORNER = 'Fieldwork';

/** Pixels of the pictures of a fixed size. */
const SIZES = { wide: [1200, 675], square: [1080, 1080], tall: [1080, 1920], card: [1200, 630] } as const;

/** A chart with its choices: path and query. */
type State = readonly [path: string, query: string];

const explored = EXPLORED_STATES.map(([ids, query]): State => [
	'/explore',
	['q=' + ids.join('~'), query].filter((part) => part !== '').join('&')
]);

const addressOf = ([path, query]: State, ending = ''): string =>
	`${path}${ending}${query === '' ? '' : `?${query}`}`;

/** The same choices, shown as a table. */
const asTable = ([path, query]: State): State => {
	const search = new URLSearchParams(query);
	search.set('view', 'table');
	return [path, search.toString()];
};

/** A full address of the site as path and query. */
function stateAt(address: string): State {
	const { pathname, search } = new URL(address);
	return [pathname, search.slice(1)];
}

const embedded = ([path, query]: State): State => [`/embed${path.replace(/^\/charts(?=\/)/, '')}`, query];
const unescapeXml = (text: string): string =>
	text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))).replaceAll('&amp;', '&');

async function textAt(request: APIRequestContext, address: string): Promise<string> {
	const response = await request.get(address);
	expect([address, response.status()]).toEqual([address, 200]);
	return response.text();
}

/** Page, embedded table, files, archive, drawing, oEmbed and citations, each read back and held against the CSV. */
async function holdTogether(request: APIRequestContext, state: State): Promise<void> {
	const at = (ending: string): Promise<string> => textAt(request, addressOf(state, ending));
	const csv = await at('.csv');
	const rows = readCsv(csv);
	expect(rows.length).toBeGreaterThan(0);
	const readings = csvReadings(rows);

	const page = readTable(await at(''), CORNER);
	expect(tableReadings(page)).toEqual(readings);

	const json = JSON.parse(await at('.json')) as { readings: Row[]; link: string; in_words: string[] };
	expect(csvReadings(json.readings)).toEqual(readings);
	const pinned = addressOf(stateAt(json.link));

	// What a link with every choice leads to is the very same file.
	const pinnedCsv = await textAt(request, addressOf(stateAt(json.link), '.csv'));
	expect(pinnedCsv).toBe(csv);

	const zip = await request.get(addressOf(state, '.zip'));
	const packed = Object.entries(unzipSync(new Uint8Array(await zip.body())));
	const inZip = (end: string): string =>
		strFromU8(packed.find(([name]) => name.endsWith(end))?.[1] ?? new Uint8Array());
	expect(inZip('.csv')).toBe(csv);
	expect(readTable(inZip('/chart.html'), CORNER).map(({ texts }) => texts)).toEqual(
		page.map(({ texts }) => texts)
	);

	const svg = await at('.svg');
	const identifier = /<dc:identifier>([^<]*)</.exec(svg)?.[1] ?? '';
	expect(addressOf(stateAt(unescapeXml(identifier)))).toBe(pinned);
	const described = unescapeXml(/<desc[^>]*>([^<]*)</.exec(svg)?.[1] ?? '');
	expect(described).toBe(json.in_words.join(' '));
	expect(describedShares(described)).toEqual(csvShares(described, rows));

	await holdEmbeds(request, state);
	await holdCitations(request, state, pinned);
}

/** The embedded figure as a table, at its own address and at the one that oEmbed gives, has the rows of the page. */
async function holdEmbeds(request: APIRequestContext, state: State): Promise<void> {
	const table = asTable(state);
	const csv = readCsv(await textAt(request, addressOf(table, '.csv')));
	const page = readTable(await textAt(request, addressOf(table)), CORNER);
	expect(tableReadings(page)).toEqual(csvReadings(csv));
	const seen = page.map(({ texts }) => texts);
	const embed = readTable(await textAt(request, addressOf(embedded(table))), CORNER);
	expect(embed.map(({ texts }) => texts)).toEqual(seen);

	const { origin } = new URL((await request.get(addressOf(state, '.csv'))).url());
	const asked = `/oembed?url=${encodeURIComponent(`${origin}${addressOf(state)}`)}`;
	const { html } = JSON.parse(await textAt(request, asked)) as { html: string };
	const frame = stateAt(unescapeXml(/src="([^"]*)"/.exec(html)?.[1] ?? ''));
	const framed = await textAt(request, addressOf(frame));
	expect(framed).toContain('<figure class="embed-figure"');
	expect(framed).not.toContain('class="notice"');
	const framedTable = readTable(await textAt(request, addressOf(asTable(frame))), CORNER);
	expect(framedTable.map(({ texts }) => texts)).toEqual(seen);
}

/** All forms of the citation lead to the address with every choice and the version, and name that version. */
async function holdCitations(request: APIRequestContext, state: State, pinned: string): Promise<void> {
	const at = (ending: string): Promise<string> => textAt(request, addressOf(state, ending));
	const [csl] = JSON.parse(await at('.csl.json')) as { URL: string; version: string }[];
	const ris = await at('.ris');
	const bib = await at('.bib');
	const version = new URLSearchParams(pinned.split('?')[1]).get('v');
	expect(csl?.version).toBe(version);
	expect(/^ET {2}- (.*?)\r?$/m.exec(ris)?.[1]).toBe(version);
	expect(/^\tversion = \{(.*)\}/m.exec(bib)?.[1]).toBe(version);
	const addresses = [csl?.URL, /^UR {2}- (.*?)\r?$/m.exec(ris)?.[1], /^\turl = \{(.*)\}/m.exec(bib)?.[1]];
	for (const address of addresses) expect(addressOf(stateAt(address ?? ''))).toBe(pinned);
}

async function holdPictures(request: APIRequestContext, [path, query]: State): Promise<void> {
	for (const [size, pixels] of Object.entries(SIZES)) {
		const sized = [query, `size=${size}`].filter((part) => part !== '').join('&');
		const response = await request.get(addressOf([path, sized], '.png'));
		expect([path, size, ...pngSize(await response.body())]).toEqual([path, size, ...pixels]);
	}
}

for (const { id } of CATALOG)
	test(`/charts/${id} is drawn in its first HTML, and its table has the readings of its file`, async ({
		request
	}) => {
		const html = await textAt(request, `/charts/${id}`);
		expect(html).toMatch(/<figure[\s\S]*<svg[\s\S]*<\/figure>/);
		const rows = readCsv(await textAt(request, `/charts/${id}.csv`));
		expect(rows.length).toBeGreaterThan(0);
		expect(tableReadings(readTable(html, CORNER))).toEqual(csvReadings(rows));
	});

/** A trend, countries side by side, stacked answers: the other charts take the same ways to their files. */
const WHOLE: State[] = [
	'attitude-to-stalin-russia',
	'role-of-stalin-by-country',
	'attitude-to-stalin-in-seven-words-russia'
].map((id): State => [`/charts/${id}`, '']);

for (const state of [...WHOLE, ...explored])
	test(`${addressOf(state)} shows the same readings as page, file, embed and citation`, async ({
		request
	}) => {
		await holdTogether(request, state);
	});

for (const state of [...WHOLE.slice(0, 1), ...explored.slice(0, 2)])
	test(`${addressOf(state)} is pictured in every size`, async ({ request }) => {
		await holdPictures(request, state);
	});
