import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal digits; a text counts as UTF-8. */
export function sha256(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('hex');
}

/** `SHA256SUMS` as `sha256sum -c` reads it: sum, two spaces, name; sorted by name. */
export function formatSums(files: Readonly<Record<string, string | Uint8Array>>): string {
	return Object.keys(files)
		.sort()
		.map((name) => `${sha256(files[name] ?? '')}  ${name}\n`)
		.join('');
}

/** The sums by the names of their files; `null` where a line has another form. */
export function parseSums(text: string): Map<string, string> | null {
	const lines = text.replace(/\n$/, '').split('\n');
	const pairs = lines.map((line) => /^([0-9a-f]{64}) {2}(\S+)$/.exec(line));
	if (pairs.includes(null)) return null;
	return new Map(pairs.map((pair) => [pair?.[2] ?? '', pair?.[1] ?? '']));
}
