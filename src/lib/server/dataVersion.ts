import { createHash } from 'node:crypto';
import type { Source } from '../dataset/types';

/** Enough of the hash to tell two states of the data apart, short enough to be printed under a chart. */
const HASH_DIGITS = 8;

/**
 * Names a state of the data: date of the newest reading of a page, a dot, and the first digits of a SHA-256 over
 * names and contents of all files, such as `2026-11-23.1a2b3c4d`. The same files give the same version anywhere.
 * @param textByName text of each CSV file by its name; the order does not matter
 * @param sources the pages that were read, with the date of reading
 */
export function dataVersion(textByName: Record<string, string>, sources: Record<string, Source>): string {
	const newest = Object.values(sources).reduce(
		(latest, { accessed }) => (accessed > latest ? accessed : latest),
		''
	);
	const hash = createHash('sha256');
	for (const name of Object.keys(textByName).sort()) {
		// Lengths stand before the texts, so that no two sets of files give the same stream.
		const text = textByName[name] ?? '';
		hash.update(`${name}\n${text.length}\n${text}\n`);
	}
	return `${newest}.${hash.digest('hex').slice(0, HASH_DIGITS)}`;
}
