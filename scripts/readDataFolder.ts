import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../src/lib/dataset/read/decodeText';
import type { Problem } from '../src/lib/dataset/problem';

/** Text of the CSV files of a folder by their names, and what is wrong with the encoding of their bytes. */
export function readDataFolder(folder: string): { files: Record<string, string>; problems: Problem[] } {
	const files: Record<string, string> = {};
	const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
	const problems = names.sort().flatMap((name) => {
		const decoded = decodeText(name, readFileSync(join(folder, name)));
		files[name] = decoded.text;
		return decoded.problems;
	});
	return { files, problems };
}
