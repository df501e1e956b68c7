import type { PageBytes } from './measurePage';

const COLUMNS: [string, (page: PageBytes) => number][] = [
	['HTML', (page) => page.html],
	['HTML, gzip', (page) => page.htmlGzip],
	['script, gzip', (page) => page.scriptGzip],
	['style, gzip', (page) => page.styleGzip],
	['style sheets', (page) => page.styleSheets],
	['fonts', (page) => page.fonts],
	['requests', (page) => page.requests]
];

const row = (cells: string[]): string => `| ${cells.join(' | ')} |`;

/**
 * The measured pages as a Markdown table, one page a row, sizes in bytes.
 * @param pages with a name for each row
 */
export function bytesTable(pages: { name: string; bytes: PageBytes }[]): string {
	return [
		row(['page', ...COLUMNS.map(([title]) => title)]),
		row(['---', ...COLUMNS.map(() => '---:')]),
		...pages.map(({ name, bytes }) =>
			row([name, ...COLUMNS.map(([, of]) => of(bytes).toLocaleString('en-GB'))])
		)
	].join('\n');
}
