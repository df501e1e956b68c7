import { strFromU8, unzipSync } from 'fflate';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { findChart } from '../../src/lib/chart/catalog/catalog';
import { CSV_COLUMNS } from '../../src/lib/export/rows/csvColumns';
import { chartSheets } from '../../src/lib/export/rows/sheets';
import { frozenChart } from '../../src/lib/server/files/frozenChart';
import { writeXlsx } from '../../src/lib/server/files/xlsx';
import { ASKED_CHARTS, fileBytes, fileContext } from './chartFiles';
import { readXlsx } from './readXlsx';

function contextOf(id: string, query = '') {
	const spec = findChart(id);
	if (spec === undefined) throw new Error(`${id} is gone`);
	return fileContext({ name: id, spec, query, title: undefined });
}

const context = contextOf('attitude-to-stalin-russia');

async function packOf(asked = context): Promise<Record<string, string>> {
	const files = unzipSync(await fileBytes(asked, 'zip'));
	return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name.split('/')[1] ?? '', strFromU8(bytes)]));
}

describe('the press pack', () => {
	it('is the same bytes each time, as the workbook is, so that its tag holds', async () => {
		for (const ending of ['xlsx', 'zip'] as const) {
			const first = await fileBytes(context, ending);
			// The format counts time in steps of two seconds.
			await new Promise((resolve) => setTimeout(resolve, 2100));
			expect(Buffer.from(await fileBytes(context, ending)).equals(Buffer.from(first))).toBe(true);
		}
	});

	it('says in its first file what it holds, where the chart stands, how to cite it and the licence', async () => {
		const pack = await packOf();
		const [first] = Object.keys(pack);
		expect(first).toBe('README.txt');
		const readme = pack['README.txt'] ?? '';
		for (const name of Object.keys(pack).slice(1)) expect(readme).toContain(`- ${name}: `);
		for (const text of [context.link, 'Creative Commons Attribution 4.0', context.chart.caption.title, context.chart.caption.version])
			expect(readme).toContain(text);
	});

	it('tells in the codebook what every column means', async () => {
		const { 'codebook.md': codebook = '' } = await packOf();
		const named = [...codebook.matchAll(/^\| `([a-z_]+)` \| [^|]{3,} \| [^|]{3,} \|$/gm)].map(([, name]) => name);
		expect(named).toEqual(Object.keys(CSV_COLUMNS));
		expect(codebook).toContain('An empty cell means');
	});

	it('has the chart in words', async () => {
		expect((await packOf())['words.txt']?.trim().split('\n')).toEqual(context.chart.caption.words.full);
	});
});

describe('the page of the press pack', () => {
	const validator = new HtmlValidate({
		extends: ['html-validate:standard'],
		// The style sheet must be inside: nothing else can be fetched. Long titles belong to the charts.
		rules: { 'long-title': 'off' }
	});

	it('is what the page of a chart without network is', async () => {
		const { 'chart.html': packed } = await packOf();
		expect(packed).toBe(frozenChart(context.dataset, context.chart, context.link));
	});

	it.each(ASKED_CHARTS)('is valid HTML without script, and asks no network for anything: $name', async (asked) => {
		const { dataset, chart, link } = fileContext(asked);
		const html = frozenChart(dataset, chart, link);
		const { results } = await validator.validateString(html);
		expect(
			results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`))
		).toEqual([]);
		expect(html).not.toMatch(/<script|<link|\bsrc=|url\(|@import|\son[a-z]+=/);
	});

	it('escapes what a title might hold', async () => {
		const { caption } = context.chart;
		const title = '<script>alert("1")</script> & more';
		const hostile = { ...context, chart: { ...context.chart, caption: { ...caption, title } } };
		const { 'chart.html': html = '' } = await packOf(hostile);
		expect(html).not.toContain('<script');
		expect(html).toContain('<h1>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; more</h1>');
	});
});

describe('the workbook', () => {
	it('has the names of the columns bold and frozen, and columns of different widths', async () => {
		const files = unzipSync(await fileBytes(context, 'xlsx'));
		const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
		expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
		const widths = [...sheet.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
		expect(widths).toHaveLength(Object.keys(CSV_COLUMNS).length);
		expect(new Set(widths).size).toBeGreaterThan(3);
		expect(strFromU8(files['xl/styles.xml'] ?? new Uint8Array())).toMatch(/<b ?\/>/);
	});

	it('has a sheet with title, wordings in both languages, notes, sources, link, version, licence and citation', async () => {
		const [, notes, columns] = readXlsx(await fileBytes(context, 'xlsx'));
		const text = (notes?.rows ?? []).map((row) => row.map((cell) => cell?.text ?? '').join(': ')).join('\n');
		const { caption } = context.chart;
		expect(notes?.name).toBe('notes and sources');
		for (const wanted of [
			caption.title,
			...caption.questions.flatMap(({ wording, wordingOriginal }) => [wording, wordingOriginal]),
			...caption.notes.map((note) => note.text),
			...caption.sourceLines,
			...caption.references.map(({ url }) => url),
			context.link,
			caption.version,
			'https://creativecommons.org/licenses/by/4.0/',
			'How to cite'
		])
			expect(text).toContain(wanted);
		expect(columns?.rows.slice(1).map(([name]) => name?.text)).toEqual(Object.keys(CSV_COLUMNS));
	});

	it.each(['=HYPERLINK("https://example.org")', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1'])(
		'keeps the text %j a text, neutralised',
		async (hostile) => {
			const { readings, chart, link } = context;
			const questions = Object.fromEntries(
				Object.entries(readings.dataset.questions).map(([id, question]) => [id, { ...question, wording: hostile }])
			);
			const frame = { ...chart.caption, title: hostile };
			const sheets = chartSheets({ ...readings, dataset: { ...readings.dataset, questions } }, frame, link);
			const read = readXlsx(await writeXlsx(sheets, frame.version));
			for (const { xml } of read) expect(xml).not.toContain('<f');
			const [figures, notes] = read;
			const question = figures?.rows[0]?.findIndex((cell) => cell?.text === 'question') ?? -1;
			// White space at the start may be lost in the file; the sign before it is not.
			const wanted = { kind: 'text', text: expect.stringMatching(/^'/) as string };
			expect(figures?.rows[1]?.[question]).toEqual(wanted);
			expect(notes?.rows.find(([head]) => head?.text === 'Title')?.[1]).toEqual(wanted);
		}
	);
});
