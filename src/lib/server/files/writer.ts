import type { Readings } from '../../chart/series/wholeReadings';
import type { Scope } from '../../export/rows/scope';
import type { SelectionProblem } from '../../selection/selection';
import type { FileAnswer } from '../http/fileResponse';
import type { PictureContext } from '../pictures/chartPicture';

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
