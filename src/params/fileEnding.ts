import { isFileEnding, type FileEnding } from '$lib/export/link/fileEndings';

/** The ending of a file of a chart, such as `csv`. */
export const match = (ending: string): ending is FileEnding => isFileEnding(ending);
