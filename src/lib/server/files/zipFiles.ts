import { zipSync, type ZippableFile } from 'fflate';

/** A file of an archive. */
export interface ArchiveFile {
	/** With folders, separated by `/`. */
	name: string;
	bytes: Uint8Array;
}

/** The first day that the format knows, for data without a date. */
const EARLIEST = ['', '1980', '1', '1'];

/**
 * Packs files as a ZIP archive, in the order given. The same files are the same bytes on any server and at any time.
 * @param version of the data, which begins with the day that all of them are dated: `YYYY-MM-DD`
 */
export function zipFiles(files: readonly ArchiveFile[], version: string): Uint8Array<ArrayBuffer> {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(version) ?? EARLIEST;
	// The format has no time zone, and the library writes local time: the day is named in it.
	const mtime = new Date(Number(year), Number(month) - 1, Number(day));
	const entries = files.map(({ name, bytes }): [string, ZippableFile] => [
		name,
		[bytes, { mtime, level: 6 }]
	]);
	return new Uint8Array(zipSync(Object.fromEntries(entries)));
}
