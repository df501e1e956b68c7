import { chartWarnings } from '../../export/rows/chartWarnings';
import { chartCitations } from '../../export/cite/citations';
import { commonsChart, commonsTab } from '../../export/standards/commons';
import { chartCsv } from '../../export/rows/csv';
import { csvwMetadata } from '../../export/standards/csvw';
import type { FileEnding } from '../../export/link/fileEndings';
import { chartJson } from '../../export/rows/json';
import { chartSheets } from '../../export/rows/sheets';
import { citationsBibtex, citationsCsl, citationsRis } from './citationFormats';
import { pngFile, svgFile } from './pictureFiles';
import { pressPack } from './pressPack';
import type { Writer } from './writer';
import { writeXlsx } from './xlsx';

/** How each file of a chart is written, by its ending; the same for a curated chart and for the explorer. */
export const FILE_WRITERS: Record<FileEnding, Writer> = {
	csv: ({ readings, chart, url, csvColumns }) => ({
		body: chartCsv(
			readings.dataset,
			readings.series,
			url.searchParams.get('excel') === '1',
			chartWarnings(chart.caption),
			csvColumns
		),
		link: `<${url.pathname}-metadata.json${url.search}>; rel="describedby"; type="application/csvm+json"`
	}),
	'csv-metadata.json': ({ chart, csvAddress, link, csvColumns }) => ({
		body: csvwMetadata(chart, csvAddress, link, csvColumns)
	}),
	json: ({ chart, link, readings, scope, csvColumns }) => ({
		body: chartJson(chart, link, readings, scope, csvColumns)
	}),
	svg: svgFile,
	png: pngFile,
	xlsx: async ({ chart, link, readings, csvColumns }) => ({
		body: await writeXlsx(chartSheets(readings, chart.caption, link, csvColumns), chart.caption.version)
	}),
	zip: (context) => pressPack(context, FILE_WRITERS),
	bib: async ({ dataset, chart, link }) => ({
		body: await citationsBibtex(chartCitations(chart, dataset, link))
	}),
	ris: async ({ dataset, chart, link }) => ({
		body: await citationsRis(chartCitations(chart, dataset, link))
	}),
	'csl.json': ({ dataset, chart, link }) => ({
		body: citationsCsl(chartCitations(chart, dataset, link))
	}),
	'tab.json': ({ dataset, chart, link }) => ({ body: commonsTab(dataset, chart, link) }),
	'chart.json': ({ dataset, chart }) => ({ body: commonsChart(dataset, chart) })
};
