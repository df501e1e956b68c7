/**
 * Checks the figures: `npm run data:check`, or for another folder `npm run data:check -- some/folder`.
 * Prints every problem of every file, one a line, and ends with 1; or one line of totals, and ends with 0.
 */
import { existsSync } from 'node:fs';
import { parseCheckedDataset } from '../src/lib/claims/parseCheckedDataset';
import { formatProblem } from '../src/lib/dataset/problem';
import type { Dataset, Status } from '../src/lib/dataset/types';
import { readDataFolder } from './readDataFolder';

const STATUSES: Status[] = ['reported', 'weak', 'alternative', 'excluded'];

const folder = (process.argv[2] ?? 'data').replace(/\/+$/, '');
process.exitCode = existsSync(folder) ? checkFolder(folder) : refuse(`${folder} is no folder`);

function checkFolder(path: string): number {
	const { files, problems: encoding } = readDataFolder(path);
	const { dataset, problems } = parseCheckedDataset(files, '');
	const all = [...encoding, ...problems];
	if (all.length === 0) {
		console.log(`${path}: ${describe(dataset, Object.keys(files).length)}; no problems`);
		return 0;
	}
	return refuse([...all.map((problem) => formatProblem(problem, path)), countOf(all.length)].join('\n'));
}

function countOf(problems: number): string {
	return problems === 1 ? '1 problem' : `${problems} problems`;
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
