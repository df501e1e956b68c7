import type { SelectionProblem } from '../../selection/selection';
import { LONGEST_SHOWN } from '../../selection/codec';
import type { FileEnding } from '../link/fileEndings';

/** Which readings a file holds: those that the chart shows, or all of its questions. */
export type Scope = 'shown' | 'all';

/** Files that hold readings as rows, so that they may hold more than the chart shows. */
const SCOPED: readonly FileEnding[] = ['csv', 'csv-metadata.json', 'json', 'xlsx', 'zip'];

/**
 * Reads the parameter `scope` of a file's address; the first of several counts. A value that the file cannot answer for is a problem, and
 * `shown` stands in.
 */
export function parseScope(
	params: URLSearchParams,
	ending: FileEnding
): { scope: Scope; problems: SelectionProblem[] } {
	const value = params.get('scope') ?? 'shown';
	if (value === 'shown') return { scope: value, problems: [] };
	const isScoped = SCOPED.includes(ending);
	if (value === 'all' && isScoped) return { scope: value, problems: [] };
	const allowed = isScoped ? ['shown', 'all'] : ['shown'];
	const problem: SelectionProblem = {
		parameter: 'scope',
		value: value.slice(0, LONGEST_SHOWN),
		kind: 'not-offered',
		allowed
	};
	return { scope: 'shown', problems: [problem] };
}
