import * as m from '../../text/paraglide/messages';
import type { FileEnding } from './fileEndings';

interface FileKind {
	/** Media type, without charset. */
	type: string;
	/** What the file is, in words. */
	words: () => string;
}

/** What each file of a chart is: said in the press pack and in the description of the API. */
export const FILE_KINDS: Record<FileEnding, FileKind> = {
	csv: { type: 'text/csv', words: m.file_words_csv },
	'csv-metadata.json': { type: 'application/csvm+json', words: m.file_words_csvw },
	json: { type: 'application/json', words: m.file_words_json },
	svg: { type: 'image/svg+xml', words: m.file_words_svg },
	xlsx: {
		type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		words: m.file_words_xlsx
	},
	zip: { type: 'application/zip', words: m.file_words_zip },
	png: { type: 'image/png', words: m.file_words_png },
	bib: { type: 'application/x-bibtex', words: m.file_words_bib },
	ris: { type: 'application/x-research-info-systems', words: m.file_words_ris },
	'csl.json': { type: 'application/vnd.citationstyles.csl+json', words: m.file_words_csl },
	'tab.json': { type: 'application/json', words: m.file_words_tab },
	'chart.json': { type: 'application/json', words: m.file_words_commons_chart }
};
