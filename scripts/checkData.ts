import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { decodeText } from '../src/lib/dataset/decodeText';
import { parseDataset } from '../src/lib/dataset/parseDataset';
import { formatProblem, type Problem } from '../src/lib/dataset/problem';

const folder = process.argv[2] ?? 'data';
const files: Record<string, string> = {};
const encodingProblems: Problem[] = [];
for (const name of readdirSync(folder).filter((name) => name.endsWith('.csv'))) {
	const { text, problems } = decodeText(name, readFileSync(join(folder, name)));
	files[name] = text;
	encodingProblems.push(...problems);
}
const { dataset, problems } = parseDataset(files, 'unversioned');
const all = [...encodingProblems, ...problems];
for (const problem of all) console.error(formatProblem(problem, basename(folder)));
console.log(dataset.figures.length, all.length);
