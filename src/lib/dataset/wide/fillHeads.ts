/** Texts over each line of one axis, outermost first, and what was filled to get them. */
export interface FilledHeads {
	/** One list for each line, with one text for each level. */
	texts: string[][];
	fills: { text: string; level: number; lines: number[] }[];
}

/**
 * Heads that were merged over several lines stand in the first of them only. A head is carried on to the next lines as
 * long as those have a head of their own on an inner level; the innermost level is never filled.
 * @param heads for each line its heads, one for each level, outermost first
 */
export function fillHeads(heads: readonly (readonly string[])[]): FilledHeads {
	const texts = heads.map((levels) => [...levels]);
	const fills: FilledHeads['fills'] = [];
	const depth = heads[0]?.length ?? 0;
	for (let level = 0; level < depth - 1; level += 1) {
		let current: FilledHeads['fills'][number] | null = null;
		texts.forEach((levels, line) => {
			const text = levels[level] ?? '';
			const hasInner = levels.slice(level + 1).some((inner) => inner !== '');
			if (text !== '') current = { text, level, lines: [line] };
			else if (current !== null && hasInner) {
				levels[level] = current.text;
				current.lines.push(line);
				if (current.lines.length === 2) fills.push(current);
			} else current = null;
		});
	}
	return { texts, fills };
}
