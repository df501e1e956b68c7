import type { Chart } from '../chart/buildChart';
import type { Readings } from '../chart/wholeReadings';
import type { Dataset } from '../dataset/types';
import { chartWarnings } from '../export/chartWarnings';
import { commonsChart, commonsTab } from '../export/commons';
import { chartCsv } from '../export/csv';
import { chartJson } from '../export/json';
import { csvwMetadata } from '../export/csvw';
import type { FileEnding } from '../export/fileEndings';
import type { Scope } from '../export/scope';
import { chartSheets } from '../export/sheets';
import type { Offer } from '../selection/selection';
import { chartSvg } from './chartSvg';
import type { FileAnswer } from './fileResponse';
import { pressPack } from './pressPack';
import { writeXlsx } from './xlsx';

/** What every file of a chart is made from. */
export interface FileContext {
	chart: Chart;
	/** What the chart may draw. */
	dataset: Dataset;
	offer: Offer;
	/** The readings of the files that hold rows: those that the chart shows, or all of its questions. */
	readings: Readings;
	scope: Scope;
	/** Where the CSV with the same choices stands. */
	csvAddress: string;
	/** The page of the same chart with every choice written out. */
	link: string;
	url: URL;
}

export type FileContent = Pick<FileAnswer, 'body' | 'contentType' | 'disposition' | 'link'>;

export type Writer = (context: FileContext) => FileContent | Promise<FileContent>;

/** How each file of a chart is written, by its ending; the same for a curated chart and for the explorer. */
export const FILE_WRITERS: Record<FileEnding, Writer> = {
	csv: ({ readings, chart, url }) => ({
		body: chartCsv(
			readings.dataset,
			readings.series,
			url.searchParams.get('excel') === '1',
			chartWarnings(chart.frame)
		),
		contentType: 'text/csv; charset=utf-8',
		link: `<${url.pathname}-metadata.json${url.search}>; rel="describedby"; type="application/csvm+json"`
	}),
	'csv-metadata.json': ({ chart, csvAddress, link }) => ({
		body: csvwMetadata(chart, csvAddress, link),
		contentType: 'application/csvm+json; charset=utf-8'
	}),
	json: ({ chart, link, readings, scope }) => ({
		body: chartJson(chart, link, readings, scope),
		contentType: 'application/json; charset=utf-8'
	}),
	svg: ({ dataset, chart, link }) => ({
		body: chartSvg(dataset, chart, link),
		contentType: 'image/svg+xml; charset=utf-8',
		disposition: 'inline'
	}),
	xlsx: async ({ chart, link, readings }) => ({
		body: await writeXlsx(chartSheets(readings, chart.frame, link), chart.frame.version),
		contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
	}),
	zip: async (context) => ({
		body: await pressPack(context, FILE_WRITERS),
		contentType: 'application/zip'
	}),
	'tab.json': ({ dataset, chart, link }) => ({
		body: commonsTab(dataset, chart, link),
		contentType: 'application/json; charset=utf-8'
	}),
	'chart.json': ({ dataset, chart }) => ({
		body: commonsChart(dataset, chart),
		contentType: 'application/json; charset=utf-8'
	})
};
