import noted from 'virtual:islands';

/**
 * Addresses of a script of pages: its own first, then those of the files that it loads at once. Their names change with
 * what is in them, so that caches may keep them for ever.
 * @param source path of its first module in the repository
 */
export function islandFiles(source: string): [string, ...string[]] {
	const [script = `/${source}`, ...parts] = noted[source] ?? [];
	return [script, ...parts];
}
