import type { Question } from '../types';

/** Reads from the scale whether `one` answer, `several` or any at all (`open`) could be given; empty where not known. */
export function responseType({ scale }: Pick<Question, 'scale'>): string {
	return /known|^$/.test(scale) ? '' : (/^several|^open/.exec(scale)?.[0] ?? 'one');
}
