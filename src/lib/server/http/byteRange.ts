/** Bytes from `start` to `end`, both included. */
export interface ByteRange {
	start: number;
	end: number;
}

/**
 * Reads the header `Range` (RFC 9110, section 14). Several ranges, other units and what cannot be read are ignored, as
 * the standard allows: the whole file is the answer.
 * @param size of the file in bytes
 * @returns `null` where the whole file is to be sent, `unsatisfiable` where the range begins after its end
 */
export function parseRange(header: string | null, size: number): ByteRange | 'unsatisfiable' | null {
	const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/i.exec(header?.trim() ?? '') ?? [];
	if (first === '' && last === '') return null;
	if (first === '') {
		const length = Number(last);
		return length === 0 || size === 0
			? 'unsatisfiable'
			: { start: Math.max(0, size - length), end: size - 1 };
	}
	const start = Number(first);
	const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
	if (last !== '' && Number(last) < start) return null;
	return start >= size ? 'unsatisfiable' : { start, end };
}
