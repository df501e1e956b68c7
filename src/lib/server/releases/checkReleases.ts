import { dataVersion } from '../site/dataVersion';
import type { Problem } from '../../dataset/problem';
import { chainOf, dataFilesOf, parseRelease, RELEASE_FILES, type ReleaseRecord } from '../site/releaseRecord';
import { parseSums, sha256 } from './sums';

/** Bytes of the files of each release by version and name. */
export type ReleaseFolders = Readonly<Record<string, Readonly<Record<string, Uint8Array>>>>;

/** Everything in which the releases are not as they were made; the file of a problem stands with its folder. */
export function checkReleases(folders: ReleaseFolders): Problem[] {
	const records: ReleaseRecord[] = [];
	const problems = Object.entries(folders).flatMap(([version, files]) => {
		const { record, problems } = checkFolder(version, files);
		if (record !== null) records.push(record);
		return problems;
	});
	return [...problems, ...checkChain(records, folders)];
}

function problem(version: string, name: string, message: string): Problem {
	return { file: `${version}/${name}`, line: 1, column: null, message };
}

function checkFolder(
	version: string,
	files: Readonly<Record<string, Uint8Array>>
): { record: ReleaseRecord | null; problems: Problem[] } {
	const missing = Object.values(RELEASE_FILES)
		.filter((name) => files[name] === undefined)
		.map((name) => problem(version, name, 'the file is missing; a release holds it'));
	const problems = [...missing, ...checkSums(version, files), ...checkVersion(version, files)];
	const bytes = files[RELEASE_FILES.record];
	if (bytes === undefined) return { record: null, problems };
	try {
		const record = parseRelease(textOf(bytes));
		if (record.version === version) return { record, problems };
		const message = `version is ${record.version}; it must be ${version}, as the folder`;
		return { record: null, problems: [...problems, problem(version, RELEASE_FILES.record, message)] };
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		return { record: null, problems: [...problems, problem(version, RELEASE_FILES.record, message)] };
	}
}

function checkSums(version: string, files: Readonly<Record<string, Uint8Array>>): Problem[] {
	const name = RELEASE_FILES.sums;
	const bytes = files[name];
	if (bytes === undefined) return [];
	const sums = parseSums(textOf(bytes));
	if (sums === null) return [problem(version, name, 'each line must be a SHA-256, two spaces and a name')];
	const listed = [...sums].flatMap(([file, expected]) => {
		const content = files[file];
		if (content === undefined) return [problem(version, file, `the file is missing; ${name} lists it`)];
		const found = sha256(content);
		if (found === expected) return [];
		return [problem(version, file, `was changed: its SHA-256 is ${found}; ${name} expects ${expected}`)];
	});
	const stray = Object.keys(files).filter((file) => file !== name && !sums.has(file));
	return [...listed, ...stray.map((file) => problem(version, file, `is not in ${name}; a release never grows`))];
}

function checkVersion(version: string, files: Readonly<Record<string, Uint8Array>>): Problem[] {
	const named = { ...dataFilesOf(files), [RELEASE_FILES.charts]: files[RELEASE_FILES.charts] };
	const texts = Object.entries(named).flatMap(([name, bytes]) =>
		bytes === undefined ? [] : [[name, textOf(bytes)] as const]
	);
	const found = dataVersion(Object.fromEntries(texts));
	if (found === version) return [];
	return [problem(version, '', `its data and charts are version ${found}; the folder must have their name`)];
}

/** The first release has none before it, every other one exactly one, which is as it was then. */
function checkChain(records: readonly ReleaseRecord[], folders: ReleaseFolders): Problem[] {
	const chain = chainOf(records);
	const name = RELEASE_FILES.record;
	return records.flatMap((record) => {
		const { version, previous, previousSums } = record;
		if (!chain.includes(record)) {
			const place = previous === null ? 'has no previous release, but is not the first' : `follows ${previous}`;
			return [problem(version, name, `${place}; every release must follow the one before it, one after another`)];
		}
		if (previous === null) return [];
		const found = sha256(folders[previous]?.[RELEASE_FILES.sums] ?? '');
		if (found === previousSums) return [];
		const file = `${previous}/${RELEASE_FILES.sums}`;
		return [problem(version, name, `previousSums is ${previousSums}; the SHA-256 of ${file} is ${found}`)];
	});
}

/** A byte-order mark is part of the text, as it is for who computed the version. */
function textOf(bytes: Uint8Array): string {
	return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
