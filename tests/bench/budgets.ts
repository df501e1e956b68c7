import type { PageBytes } from './measurePage';

/** What a reader on a slow phone is asked to load at most, in bytes. Script is counted as gzip sends it. */
export const BUDGETS = {
	/** Framework included. */
	script: 69_000,
	/** Chart, footnote and table in the first HTML, before compression. */
	html: 60_000,
	/** WOFF2 is compressed in itself. */
	fonts: 90_000,
	styleSheets: 1
};

/**
 * Holds a page against the budgets.
 * @param isChart whether it is a chart page: script and HTML are promised for these
 * @returns one sentence for each budget that is not kept
 */
export function overBudget(bytes: PageBytes, isChart: boolean): string[] {
	const { script, html } = isChart ? BUDGETS : { script: Infinity, html: Infinity };
	const held: [string, number, number][] = [
		['bytes of script (gzip)', bytes.scriptGzip, script],
		['bytes of HTML', bytes.html, html],
		['bytes of fonts', bytes.fonts, BUDGETS.fonts],
		['style sheets', bytes.styleSheets, BUDGETS.styleSheets]
	];
	return held
		.filter(([, value, limit]) => value > limit)
		.map(([what, value, limit]) => `${bytes.path} has ${value} ${what}, more than ${limit}`);
}
