/**
 * Checks the figures and the releases: `npm run data:check`, or the figures of another folder `npm run data:check -- some/folder`.
 * Prints every problem of every file, one a line, and ends with 1; or one line of totals, and ends with 0.
 */
import { existsSync } from 'node:fs';
import { CATALOG } from '../src/lib/chart/catalog/catalog';
import { parseCheckedDataset } from '../src/lib/claims/parseCheckedDataset';
import { formatProblem } from '../src/lib/dataset/problem';
import type { Dataset, Status } from '../src/lib/dataset/types';
import { checkReleases } from '../src/lib/server/releases/checkReleases';
import { readDataFolder } from './readDataFolder';
import { readReleases, RELEASES } from './readReleases';

const STATUSES: Status[] = ['reported', 'weak', 'alternative', 'excluded'];

const given = process.argv[2]?.replace(/\/+$/, '');
const folder = given ?? 'data';
process.exitCode = existsSync(folder) ? checkFolder(folder) : refuse(`${folder} is no folder`);

function checkFolder(path: string): number {
	const { files, problems: encoding } = readDataFolder(path);
	const chartIds = CATALOG.map(({ id }) => id);
	const { dataset, problems } = parseCheckedDataset(files, '', chartIds);
	// Another folder is no part of this site, and has no releases.
	const releases = given === undefined ? releaseFaults() : { count: 0, faults: [] };
	const all = [
		...[...encoding, ...problems].map((problem) => formatProblem(problem, path)),
		...releases.faults
	];
	if (all.length > 0) return refuse([...all, countOf(all.length, 'problem')].join('\n'));
	const kept = given === undefined ? `; ${countOf(releases.count, 'release')} as made` : '';
	console.log(`${path}: ${describe(dataset, Object.keys(files).length)}${kept}; no problems`);
	return 0;
}

/** Every release as it was made. */
function releaseFaults(): { count: number; faults: string[] } {
	const { folders, problems } = readReleases();
	const all = [...problems, ...checkReleases(folders)];
	return {
		count: Object.keys(folders).length,
		faults: all.map((problem) => formatProblem(problem, RELEASES))
	};
}

function countOf(count: number, what: string): string {
	return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}

function refuse(message: string): number {
	console.error(message);
	return 1;
}

function describe(dataset: Dataset, files: number): string {
	const statuses = STATUSES.map(
		(status) => `${dataset.figures.filter((figure) => figure.status === status).length} ${status}`
	);
	const questions = Object.values(dataset.questions);
	const answers = questions.reduce((total, question) => total + question.answers.length, 0);
	return [
		`${files} files`,
		`${dataset.figures.length} figures (${statuses.join(', ')})`,
		`${Object.keys(dataset.waves).length} waves`,
		`${questions.length} questions with ${answers} answers`,
		`${Object.keys(dataset.sources).length} sources`
	].join(', ');
}
