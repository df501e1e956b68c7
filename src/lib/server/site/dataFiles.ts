/**
 * The files of `data/` as text, read when the site is built, so that a server needs no files beside it.
 * A file added to `data/` is here without a change.
 */
const textByPath = import.meta.glob<string>('/data/*.csv', { query: '?raw', import: 'default', eager: true });

/** Text of each CSV file by its name (`levada.csv`), sorted by name. */
export const csvTextByName: Record<string, string> = Object.fromEntries(
	Object.entries(textByPath)
		.map(([path, text]) => [path.slice(path.lastIndexOf('/') + 1), text] as const)
		.sort(([a], [b]) => (a < b ? -1 : 1))
);

const markdownByPath = import.meta.glob<string>('/data/*.md', {
	query: '?raw',
	import: 'default',
	eager: true
});

/**
 * Text of a document of `data/`: the codebook (`README.md`) or the log of corrected figures (`CORRECTIONS.md`).
 * @throws Error when the file was not there when the site was built
 */
export function dataDocument(name: 'README.md' | 'CORRECTIONS.md'): string {
	const text = markdownByPath[`/data/${name}`];
	if (text === undefined) throw new Error(`data/${name} was missing when the site was built`);
	return text;
}
