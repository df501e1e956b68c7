import { chartWarnings } from '../export/chartWarnings';
import { chartCsv } from '../export/csv';
import { chartJson } from '../export/json';
import type { FileContext } from './chartFile';
import { chartSvg } from './chartSvg';
import type { FileAnswer } from './fileResponse';

type Writer = (context: FileContext) => Pick<FileAnswer, 'body' | 'contentType' | 'disposition'>;

/** How each file of a chart is written, by its extension; the same for a curated chart and for the explorer. */
export const FILE_WRITERS = {
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
	})
} satisfies Record<string, Writer>;
