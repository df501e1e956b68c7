import type { Chart } from '../chart/buildChart';
import type { Dataset } from '../dataset/types';
import { chartCitations } from '../export/citations';
import { chartWarnings } from '../export/chartWarnings';
import { chartCsv } from '../export/csv';
import { chartJson } from '../export/json';
import type { FileEnding } from '../export/fileEndings';
import type { Offer } from '../selection/selection';
import { citationsBibtex, citationsCsl, citationsRis } from './citationFormats';
import { chartSvg } from './chartSvg';
import type { FileAnswer } from './fileResponse';

/** What every file of a chart is made from. */
export interface FileContext {
	chart: Chart;
	/** What the chart may draw. */
	dataset: Dataset;
	offer: Offer;
	/** The page of the same chart with every choice written out. */
	link: string;
	url: URL;
}

export type FileContent = Pick<FileAnswer, 'body' | 'contentType' | 'disposition'>;

type Writer = (context: FileContext) => FileContent | Promise<FileContent>;

/** How each file of a chart is written, by its ending; the same for a curated chart and for the explorer. */
export const FILE_WRITERS: Record<FileEnding, Writer> = {
	csv: ({ dataset, chart, url }) => ({
		body: chartCsv(
			dataset,
			chart.picked.series,
			url.searchParams.get('excel') === '1',
			chartWarnings(chart.frame)
		),
		contentType: 'text/csv; charset=utf-8'
	}),
	json: ({ dataset, chart, link }) => ({
		body: chartJson(dataset, chart, link),
		contentType: 'application/json; charset=utf-8'
	}),
	svg: ({ dataset, chart, link }) => ({
		body: chartSvg(dataset, chart, link),
		contentType: 'image/svg+xml; charset=utf-8',
		disposition: 'inline'
	}),
	bib: async ({ dataset, chart, link }) => ({
		body: await citationsBibtex(chartCitations(chart, dataset, link)),
		contentType: 'application/x-bibtex; charset=utf-8'
	}),
	ris: async ({ dataset, chart, link }) => ({
		body: await citationsRis(chartCitations(chart, dataset, link)),
		contentType: 'application/x-research-info-systems; charset=utf-8'
	}),
	'csl.json': ({ dataset, chart, link }) => ({
		body: citationsCsl(chartCitations(chart, dataset, link)),
		contentType: 'application/vnd.citationstyles.csl+json; charset=utf-8'
	})
};
