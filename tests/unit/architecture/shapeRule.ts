import { posix } from 'node:path';
import { groupBy } from '../../../src/lib/dataset/groupBy';
import type { Code } from './readCode';

/** Lines that no file exceeds. */
const LONGEST = 200;
/** Lines that 95 of 100 files stay under. */
const LONG = 150;
const SHARE_UNDER_LONG = 0.95;
/** Lines of a file in the middle. */
const MEDIAN = 60;
/** Files that a folder holds, those of its sub-folders not counted. */
const MOST_FILES = 40;
/** Lines of a page component, above which a component is missing in pages. */
const LONGEST_PAGE = 80;

const PAGE = /^src\/routes\/(?:.*\/)?\+(?:page|layout|error)\.svelte$/;
/** Folders and files that are named for nothing in particular; `types.ts` may stand, a folder of that name may not. */
const NAMELESS = /\/(?:utils?|helpers?)(?:\/|\.)|\/types\//;

/** What is wrong with the length, name or form of files, each in a sentence. */
export function shapeProblems(codes: Code[]): string[] {
	return [
		...codes.flatMap(problemsOfFile),
		...problemsOfAll(codes.map((code) => code.lines)),
		...problemsOfNames(codes.map(({ path }) => path))
	];
}

/** Folders with too many files, and code of one name in two places: a name in a stack trace leads to one. */
function problemsOfNames(paths: string[]): string[] {
	const folders = groupBy(paths, (path) => posix.dirname(path));
	const names = groupBy(
		paths.filter((path) => path.startsWith('src/lib/')),
		(path) => posix.basename(path)
	);
	return [
		...[...folders]
			.filter(([, files]) => files.length > MOST_FILES)
			.map(([folder, files]) => `${folder} has ${files.length} files; ${MOST_FILES} is the most`),
		...[...names.values()]
			.filter((files) => files.length > 1)
			.map((files) => `${files.join(' and ')} have one name`)
	];
}

function problemsOfFile({ path, lines, isBarrel, styles }: Code): string[] {
	return [
		...(lines > LONGEST ? [`${path} has ${lines} lines; ${LONGEST} is the most`] : []),
		...(PAGE.test(path) && lines > LONGEST_PAGE
			? [`${path} has ${lines} lines; over ${LONGEST_PAGE} a component is missing in pages`]
			: []),
		...(NAMELESS.test(path) ? [`${path} is named for nothing in particular`] : []),
		...(isBarrel ? [`${path} only hands on what other files export`] : []),
		...styles.map((style) => `${path} has ${style}`)
	];
}

function problemsOfAll(lengths: number[]): string[] {
	const sorted = lengths.toSorted((a, b) => a - b);
	const median = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
	const underLong = sorted.filter((lines) => lines < LONG).length;
	return [
		...(median > MEDIAN ? [`the median file has ${median} lines; ${MEDIAN} is the most`] : []),
		...(underLong < SHARE_UNDER_LONG * sorted.length
			? [`${sorted.length - underLong} of ${sorted.length} files have ${LONG} lines or more; 5 of 100 may`]
			: [])
	];
}
