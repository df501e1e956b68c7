import { createHash } from 'node:crypto';
import Papa from 'papaparse';

/** Enough of the hash to tell two states of the data apart, short enough to be printed under a chart. */
const HASH_DIGITS = 8;

/** Stands behind the version of data that no release holds, so that nobody takes it for one that is kept. */
const UNRELEASED = '-unreleased';

/**
 * Names a state of the data and of the catalogue: date of the newest reading of a page, a dot, and the first digits of a
 * SHA-256 over names and contents of all files, such as `2026-11-23.1a2b3c4d`. The same files give the same version anywhere.
 * @param textByName text of each CSV file and of `charts.json` by its name; the order does not matter
 */
export function dataVersion(textByName: Readonly<Record<string, string>>): string {
	const hash = createHash('sha256');
	for (const name of Object.keys(textByName).sort()) {
		// Lengths stand before the texts, so that no two sets of files give the same stream.
		const text = textByName[name] ?? '';
		hash.update(`${name}\n${text.length}\n${text}\n`);
	}
	const date = newestReading(textByName['sources.csv'] ?? '');
	return `${date}.${hash.digest('hex').slice(0, HASH_DIGITS)}`;
}

/** How the present data calls itself: as the newest release where it is the same, else as what is not released. */
export function presentVersion(version: string, newestRelease: string | undefined): string {
	return version === newestRelease ? version : `${version}${UNRELEASED}`;
}

export function isUnreleased(version: string): boolean {
	return version.endsWith(UNRELEASED);
}

/** The last day on which a page was read. Only this column is read, so that any form of the file has a version. */
function newestReading(sourcesCsv: string): string {
	const { data } = Papa.parse<Record<string, string>>(sourcesCsv, { header: true, skipEmptyLines: true });
	return data.reduce((latest, { accessed = '' }) => (accessed > latest ? accessed : latest), '');
}
