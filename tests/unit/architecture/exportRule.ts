import { groupBy } from '../../../src/lib/dataset/groupBy';
import type { Code } from './readCode';

/** Names that two files of src/lib export, each in a sentence: one name with two meanings misleads whoever reads it. */
export function exportProblems(codes: Code[]): string[] {
	const exported = codes
		.filter(({ path }) => path.startsWith('src/lib/'))
		.flatMap(({ path, exports }) => [...new Set(exports)].map((name) => ({ name, path })));
	return [...groupBy(exported, ({ name }) => name)]
		.filter(([, places]) => places.length > 1)
		.map(([name, places]) => `${name} is exported by ${places.map(({ path }) => path).join(' and ')}`);
}
