import { describe, expect, it } from 'vitest';
import { chartSlice } from '../../src/lib/chart/catalog/chartSlice';
import { chartJsonLd } from '../../src/lib/export/standards/chartJsonLd';
import { collectionJsonLd } from '../../src/lib/export/standards/collectionJsonLd';
import { jsonLdText } from '../../src/lib/export/standards/datasetJsonLd';
import { questionJsonLd } from '../../src/lib/export/standards/questionJsonLd';
import { ASKED_CHARTS } from './chartFiles';
import { dataset } from './realCharts';

const ORIGIN = 'https://polls.example';
/** The page of a chart has 60 kB in all. */
const MOST_BYTES = 2048;

/** Required by search engines of data, and recommended by them as far as a collection of published figures can fill it. */
const FIELDS = {
	name: expect.stringMatching(/\S/) as string,
	description: expect.stringMatching(/^.{50,5000}$/s) as string,
	url: expect.stringMatching(/^https:\/\/polls\.example\/\S+$/) as string,
	identifier: expect.stringMatching(/^https:/) as string,
	version: expect.stringMatching(/\S/) as string,
	license: 'https://creativecommons.org/licenses/by/4.0/',
	isAccessibleForFree: true,
	creator: { '@type': 'Organization', name: 'Memory Polls', url: ORIGIN },
	citation: expect.stringMatching(/^Memory Polls, “.+”, data version .+, https:/) as string,
	measurementTechnique: expect.stringMatching(/^Opinion poll/) as string,
	includedInDataCatalog: { '@type': 'DataCatalog', name: 'Memory Polls', url: ORIGIN }
};

type Described = Record<string, unknown> & {
	distribution: { '@type': string; contentUrl: string; encodingFormat: string }[];
	spatialCoverage: string[];
	temporalCoverage?: string;
	keywords: string[];
};

const pages: [string, object, boolean][] = [
	...ASKED_CHARTS.map(({ name, spec, title }): [string, object, boolean] => [
		name,
		chartJsonLd(spec, title ?? 'A chart with a title of its own', chartSlice(dataset, spec), null, ORIGIN),
		true
	]),
	...Object.keys(dataset.questions).map((id): [string, object, boolean] => [
		`/questions/${id}`,
		questionJsonLd(dataset, id, ORIGIN),
		dataset.figures.some(({ questionId, status }) => questionId === id && (status === 'reported' || status === 'weak'))
	]),
	['/data', collectionJsonLd(dataset, ORIGIN), true]
];

describe.each(pages)('the data of %s as JSON-LD', (name, data, hasFigures) => {
	const described = data as Described;

	it('has the required and the recommended fields, in little room', () => {
		expect(described).toMatchObject({ '@context': 'https://schema.org', '@type': 'Dataset', ...FIELDS });
		expect(described.keywords.length).toBeGreaterThan(2);
		expect(described.variableMeasured).toBeTruthy();
		if (name !== '/data') expect(described.isPartOf).toMatchObject({ '@type': 'Dataset', url: `${ORIGIN}/data` });
		if (hasFigures) expect(described.spatialCoverage.length).toBeGreaterThan(0);
		const { temporalCoverage } = described;
		if (temporalCoverage !== undefined)
			expect(temporalCoverage).toMatch(/^\d{4}(-\d{2}){0,2}\/\d{4}(-\d{2}){0,2}$/);
		expect(described.distribution.length).toBeGreaterThan(0);
		for (const { contentUrl, encodingFormat } of described.distribution) {
			expect(URL.canParse(contentUrl)).toBe(true);
			expect(encodingFormat).toMatch(/^(text|application)\//);
		}
		expect(new TextEncoder().encode(jsonLdText(data)).length).toBeLessThan(MOST_BYTES);
	});
});

describe('jsonLdText', () => {
	it('is JSON in which nothing can end the block', () => {
		const data = { name: '</script><script>alert(1)</script><!--' };
		const text = jsonLdText(data);
		expect(text).not.toContain('<');
		expect(JSON.parse(text)).toEqual(data);
	});
});
