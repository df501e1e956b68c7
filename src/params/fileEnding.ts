import { isFileEnding, type FileEnding } from '$lib/export/fileEndings';

/** The ending of a file of a chart, such as `csv`. */
export const match = (ending: string): ending is FileEnding => isFileEnding(ending);
