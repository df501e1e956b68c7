import { chartCitations } from '../export/citations';
import { chartWarnings } from '../export/chartWarnings';
import { chartCsv } from '../export/csv';
import { chartJson } from '../export/json';
import type { FileEnding } from '../export/fileEndings';
import type { SelectionProblem } from '../selection/selection';
import type { PictureContext } from './chartPicture';
import { citationsBibtex, citationsCsl, citationsRis } from './citationFormats';
import type { FileAnswer } from './fileResponse';
import { pngFile, svgFile } from './pictureFiles';

/** What every file of a chart is made from. */
export interface FileContext extends PictureContext {
	/** Columns of its CSV: a release has those of its time. */
	csvColumns: readonly string[];
}

export type FileContent = Pick<FileAnswer, 'body' | 'contentType' | 'disposition'>;

/** What is asked of a file and not offered, where its writer finds out; otherwise the file. */
export type Written = FileContent | { problems: SelectionProblem[] };

type Writer = (context: FileContext) => Written | Promise<Written>;

/** How each file of a chart is written, by its ending; the same for a curated chart and for the explorer. */
export const FILE_WRITERS: Record<FileEnding, Writer> = {
	csv: ({ dataset, chart, url, csvColumns }) => ({
		body: chartCsv(
			dataset,
			chart.picked.series,
			url.searchParams.get('excel') === '1',
			chartWarnings(chart.frame),
			csvColumns
		),
		contentType: 'text/csv; charset=utf-8'
	}),
	json: ({ dataset, chart, link, csvColumns }) => ({
		body: chartJson(dataset, chart, link, csvColumns),
		contentType: 'application/json; charset=utf-8'
	}),
	svg: svgFile,
	png: pngFile,
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
