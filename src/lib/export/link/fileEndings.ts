/** The files that every chart has, by the ending of their address; the same for a curated chart and for the explorer. */
export const FILE_ENDINGS = [
	'csv',
	'csv-metadata.json',
	'json',
	'svg',
	'png',
	'xlsx',
	'zip',
	'bib',
	'ris',
	'csl.json',
	'tab.json',
	'chart.json'
] as const;

export type FileEnding = (typeof FILE_ENDINGS)[number];

/** Whether a chart has a file with this ending. */
export function isFileEnding(ending: string): ending is FileEnding {
	return FILE_ENDINGS.some((one) => one === ending);
}
