/**
 * Shows that a change of the code lost nothing: `npx tsx scripts/compareSites.ts http://localhost:3001 http://localhost:3002`.
 * For two builds that serve the same data, before a release of the code. Asks both for every chart of `/api/charts.json`,
 * ten states of the explorer and every link of `tests/fixtures/permalinks.txt`, as they are and pinned to the newest
 * release, for the files and the words of each, and prints what is not the same, byte for byte.
 * Ends with 1 where anything differs. Addresses of the two sites count as the same.
 */
import { readFileSync } from 'node:fs';

/** What is asked for of each chart: the ending of a file, or a part of the page. */
const FORMS = [
	'.csv',
	'.csv?scope=all',
	'.csv-metadata.json',
	'.json',
	'.svg',
	'.svg?size=wide',
	'.bib',
	'words'
] as const;
type Form = (typeof FORMS)[number];

/** Parts of a chart page that are read: caption, sentences, table. Scripts and their versions are no part of them. */
const READ = /<figcaption[\s\S]*?<\/figcaption>|<section id="(?:words|table)"[\s\S]*?<\/section>/g;
const MOST_SHOWN = 40;
/** Requests to one site at a time. */
const AT_ONCE = 4;

interface Answer {
	status: number;
	body: string;
}

const [before, after] = process.argv.slice(2);
process.exitCode =
	before === undefined || after === undefined ? explain() : await compareSites(before, after);

function explain(): number {
	console.error('Usage: npx tsx scripts/compareSites.ts <address of one site> <address of the other>');
	return 1;
}

async function compareSites(first: string, second: string): Promise<number> {
	const [own, other] = await Promise.all([chartPaths(first), chartPaths(second)]);
	const paths = new Set([...own, ...other, ...(await explorerPaths(first)), ...publishedPaths()]);
	const release = await newestRelease(first);
	const pinned = [...paths].map((path) => withQuery(path, `v=${release}`));
	const asked = [...paths, ...pinned].flatMap((path) => FORMS.map((form) => ({ path, form })));
	const differences: string[] = [];
	const counts = new Map<Form, { asked: number; different: number }>();
	let next = 0;
	const work = async (): Promise<void> => {
		for (let one = asked[next++]; one !== undefined; one = asked[next++]) {
			const [a, b] = await Promise.all([ask(first, one), ask(second, one)]);
			const count = counts.get(one.form) ?? { asked: 0, different: 0 };
			const isSame = a.status === b.status && a.body === b.body;
			counts.set(one.form, { asked: count.asked + 1, different: count.different + Number(!isSame) });
			if (!isSame) differences.push(`${one.path} ${one.form}: ${firstDifference(a, b)}`);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	for (const line of differences.sort().slice(0, MOST_SHOWN)) console.log(line);
	if (differences.length > MOST_SHOWN) console.log(`and ${differences.length - MOST_SHOWN} more`);
	for (const [form, { asked: all, different }] of counts)
		console.log(`${form}: ${different} of ${all} differ`);
	return differences.length === 0 ? 0 : 1;
}

async function chartPaths(site: string): Promise<string[]> {
	const { charts } = (await readJson(site, '/api/charts.json')) as { charts: { id: string }[] };
	return charts.map(({ id }) => `/charts/${id}`);
}

/** Ten states of the explorer: one question, two, three and eight, in the views that there are. */
async function explorerPaths(site: string): Promise<string[]> {
	const { questions } = (await readJson(site, '/api/questions.json')) as { questions: { id: string }[] };
	const ids = questions.map(({ id }) => id);
	const from = (start: number, count: number): string => ids.slice(start, start + count).join('~');
	return [
		`q=${from(0, 1)}`,
		`q=${from(20, 1)}&view=trend`,
		`q=${from(40, 1)}&view=likert`,
		`q=${from(60, 1)}&view=table&table=compact`,
		`q=${from(0, 2)}`,
		`q=${from(10, 2)}&view=trend&join=1`,
		`q=${from(30, 2)}&overlay=1`,
		`q=${from(50, 3)}&ci=0`,
		`q=${from(5, 8)}`,
		`q=${from(25, 8)}&view=compare&dk=exclude`
	].map((query) => `/explore?${query}`);
}

function publishedPaths(): string[] {
	const lines = readFileSync('tests/fixtures/permalinks.txt', 'utf8').split('\n');
	return lines.filter((line) => line.startsWith('/')).map((line) => line.split(' ')[0] ?? '');
}

async function newestRelease(site: string): Promise<string> {
	const listed = await ask(site, { path: '/data', form: 'words' }, (text) => text);
	return /\/data\/releases\/([^/"]+)\//.exec(listed.body)?.[1] ?? '';
}

async function ask(
	site: string,
	{ path, form }: { path: string; form: Form },
	read: (text: string) => string = (text) => (text.match(READ) ?? []).join('\n')
): Promise<Answer> {
	const [base = '', query = ''] = path.split('?');
	const [ending = '', more = ''] = form === 'words' ? [] : form.split('?');
	const response = await fetchAgain(site + withQuery(withQuery(base + ending, query), more));
	const text = (await response.text()).replaceAll(site, '').replaceAll(new URL(site).host, '');
	if (form === 'words' && response.ok) return { status: response.status, body: read(text) };
	// White space between the tags of a picture draws nothing.
	const body = form.startsWith('.svg') ? text.replace(/>\s+</g, '><') : text;
	return { status: response.status, body };
}

/** A busy machine closes connections that were kept open, which says nothing about the site. */
async function fetchAgain(address: string, tries = 4): Promise<Response> {
	try {
		return await fetch(address);
	} catch (cause) {
		if (tries <= 1) throw new Error(`no answer from ${address}`, { cause });
		return fetchAgain(address, tries - 1);
	}
}

async function readJson(site: string, path: string): Promise<unknown> {
	return (await fetchAgain(site + path)).json();
}

function withQuery(path: string, query: string): string {
	return query === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${query}`;
}

function firstDifference(a: Answer, b: Answer): string {
	if (a.status !== b.status) return `status ${a.status} and ${b.status}`;
	let at = 0;
	while (a.body[at] === b.body[at]) at++;
	const near = ({ body }: Answer): string => JSON.stringify(body.slice(Math.max(0, at - 30), at + 50));
	return `${near(a)} and ${near(b)}`;
}
