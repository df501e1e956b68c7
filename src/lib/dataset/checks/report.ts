import type { Located } from '../read/parseTable';
import type { Problem } from '../problem';

/** A problem at the place of a record. */
export function report(at: Located<unknown>, column: string | null, message: string): Problem {
	return { file: at.file, line: at.line, column, message };
}
