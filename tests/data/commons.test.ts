import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ASKED_CHARTS, fileBytes, fileContext } from './chartFiles';

type Localised = Record<string, string>;
interface Tab {
	license: string;
	description: Localised;
	sources: string;
	schema: { fields: { name: string; type: string; title: Localised }[] };
	data: (string | number | null)[][];
}

/** What the validators of JsonConfig and Chart take: one line of at most 400 characters in each language. */
function expectLocalised(text: Localised): void {
	expect(Object.keys(text)).toContain('en');
	for (const [language, line] of Object.entries(text)) {
		expect(language).toMatch(/^[a-z]{2,3}$/);
		expect(line).toMatch(/^[^\n\r\t]{1,400}$/);
	}
}

describe.each(ASKED_CHARTS.map((asked) => [asked.name, asked] as const))('%s for Wikimedia Commons', (_name, asked) => {
	const context = fileContext(asked);
	const { picked, caption, selection } = context.chart;

	it('is tabular data within the limits, with licence, sources and columns of one type', async () => {
		const bytes = await fileBytes(context, 'tab.json');
		const tab = JSON.parse(strFromU8(bytes)) as Tab;
		expect(Object.keys(tab)).toEqual(['license', 'description', 'sources', 'schema', 'data']);
		expect(tab.license).toBe('CC-BY-4.0');
		expectLocalised(tab.description);
		for (const { url } of caption.references) expect(tab.sources).toContain(url);
		const { fields } = tab.schema;
		expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
		for (const { name, title } of fields) {
			expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_]*$/);
			expectLocalised(title);
		}
		for (const row of tab.data) {
			expect(row).toHaveLength(fields.length);
			row.forEach((cell, index) => {
				if (cell !== null) expect(typeof cell).toBe(fields[index]?.type);
			});
			expect(String(row[0]).length).toBeLessThanOrEqual(400);
		}
		expect(bytes.length).toBeLessThan(2_000_000);
	});

	it('has the shares of the chart and no others', async () => {
		const { data } = JSON.parse(strFromU8(await fileBytes(context, 'tab.json'))) as Tab;
		const shares = data.flatMap((row) => row.slice(1)).filter((cell) => cell !== null);
		const drawn = picked.series.flatMap((series) =>
			series.readings.flatMap(({ reported, wave }) =>
				reported.kind === 'percent' || reported.kind === 'about'
					? [{ share: reported.pct, place: selection.view === 'trend' ? `${series.id} ${wave.end}` : '' }]
					: []
			)
		);
		// Over time a series has one place on a day.
		const first = drawn.filter(({ place }, index) => place === '' || drawn.findIndex((other) => other.place === place) === index);
		expect([...shares].sort()).toEqual(first.filter(({ place }) => !place.endsWith(' ')).map(({ share }) => share).sort());
	});

	it('is a chart of the extension that draws this data', async () => {
		const chart = JSON.parse(strFromU8(await fileBytes(context, 'chart.json'))) as Record<string, unknown>;
		expect(chart).toMatchObject({ license: 'CC-BY-4.0', version: 1, source: expect.stringMatching(/^Memory Polls\/[^<>[\]|{}#]+\.tab$/) as string });
		expect(chart.type).toBe(selection.view === 'trend' ? 'line' : 'bar');
		for (const title of [chart.title, (chart.xAxis as { title: Localised }).title, (chart.yAxis as { title: Localised }).title])
			expectLocalised(title as Localised);
	});
});
