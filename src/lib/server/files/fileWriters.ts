import type { Readings } from '../../chart/series/wholeReadings';
import { chartWarnings } from '../../export/rows/chartWarnings';
import { chartCitations } from '../../export/cite/citations';
import { commonsChart, commonsTab } from '../../export/standards/commons';
import { chartCsv } from '../../export/rows/csv';
import { csvwMetadata } from '../../export/standards/csvw';
import type { FileEnding } from '../../export/link/fileEndings';
import { chartJson } from '../../export/rows/json';
import type { Scope } from '../../export/rows/scope';
import { chartSheets } from '../../export/rows/sheets';
import type { SelectionProblem } from '../../selection/selection';
import type { PictureContext } from '../pictures/chartPicture';
import { citationsBibtex, citationsCsl, citationsRis } from './citationFormats';
import type { FileAnswer } from '../http/fileResponse';
import { pngFile, svgFile } from './pictureFiles';
import { pressPack } from './pressPack';
import { writeXlsx } from './xlsx';

/** What every file of a chart is made from. */
export interface FileContext extends PictureContext {
	/** The readings of the files that hold rows: those that the chart shows, or all of its questions. */
	readings: Readings;
	scope: Scope;
	/** Where the CSV with the same choices stands. */
	csvAddress: string;
	/** Columns of its CSV: a release has those of its time. */
	csvColumns: readonly string[];
}

export type FileContent = Pick<FileAnswer, 'body' | 'disposition' | 'link'>;

/** What is asked of a file and not offered, where its writer finds out; otherwise the file. */
export type Written = FileContent | { problems: SelectionProblem[] };

export type Writer = (context: FileContext) => Written | Promise<Written>;

/** How each file of a chart is written, by its ending; the same for a curated chart and for the explorer. */
export const FILE_WRITERS: Record<FileEnding, Writer> = {
	csv: ({ readings, chart, url, csvColumns }) => ({
		body: chartCsv(
			readings.dataset,
			readings.series,
			url.searchParams.get('excel') === '1',
			chartWarnings(chart.frame),
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
		body: await writeXlsx(chartSheets(readings, chart.frame, link, csvColumns), chart.frame.version)
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
