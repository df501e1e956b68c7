/**
 * Makes a release of the data and the charts as they are: `npm run data:release`. Writes the folder
 * `releases/{version}/`, which is never changed again, and ends with 0; or says why not, and ends with 1.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOG } from '../src/lib/chart/catalog/catalog';
import { parseCharts } from '../src/lib/chart/catalog/chartList';
import { parseCorrections } from '../src/lib/dataset/load/parseCorrections';
import { formatProblem } from '../src/lib/dataset/problem';
import { checkReleases, type ReleaseFolders } from '../src/lib/server/releases/checkReleases';
import { makeRelease, type PreviousRelease } from '../src/lib/server/releases/makeRelease';
import { chainOf, dataFilesOf, parseRelease, RELEASE_FILES } from '../src/lib/server/site/releaseRecord';
import { chartTitle } from '../src/lib/text/chartTitle';
import { readDataFolder } from './readDataFolder';
import { readReleases, RELEASES } from './readReleases';

process.exitCode = release();

function release(): number {
	const { folders, problems: stray } = readReleases();
	const { files, problems: encoding } = readDataFolder('data');
	const faults = [
		...[...stray, ...checkReleases(folders)].map((problem) => formatProblem(problem, RELEASES)),
		...encoding.map((problem) => formatProblem(problem))
	];
	if (faults.length > 0)
		return refuse(['No release can be made before this is put right:', ...faults].join('\n'));
	const made = makeRelease({
		files,
		charts: CATALOG.map((spec) => ({ ...spec, title: chartTitle(spec.id) })),
		corrections: parseCorrections(readFileSync('data/CORRECTIONS.md', 'utf8')),
		previous: newestOf(folders),
		date: new Date().toISOString().slice(0, 10)
	});
	if ('refusal' in made) return refuse(made.refusal);
	const folder = join(RELEASES, made.version);
	if (existsSync(folder)) return refuse(`${folder} exists already; a release is never written twice.`);
	mkdirSync(folder, { recursive: true });
	for (const [name, text] of Object.entries(made.files)) writeFileSync(join(folder, name), text);
	console.log(`${folder}: ${Object.keys(made.files).length} files. Commit it; it must never change again.`);
	return 0;
}

function newestOf(folders: ReleaseFolders): PreviousRelease | null {
	const decode = (bytes: Uint8Array | undefined): string =>
		new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	const records = Object.values(folders).map((files) => parseRelease(decode(files[RELEASE_FILES.record])));
	const newest = chainOf(records).at(-1);
	if (newest === undefined) return null;
	const texts = Object.entries(folders[newest.version] ?? {}).map(
		([name, bytes]) => [name, decode(bytes)] as const
	);
	const files = Object.fromEntries(texts);
	return {
		version: newest.version,
		sums: files[RELEASE_FILES.sums] ?? '',
		files: dataFilesOf(files),
		charts: parseCharts(files[RELEASE_FILES.charts] ?? '')
	};
}

function refuse(message: string): number {
	console.error(message);
	return 1;
}
