import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../src/lib/dataset/problem';
import type { ReleaseFolders } from '../src/lib/server/releases/checkReleases';

/** Where the releases lie, one folder each. */
export const RELEASES = 'releases';

/** Bytes of all files of all releases, and what lies among them that is no release. */
export function readReleases(folder = RELEASES): { folders: ReleaseFolders; problems: Problem[] } {
	const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
	const versions = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
	const folders: Record<string, Record<string, Uint8Array>> = {};
	const problems = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => stray(name));
	for (const version of versions.sort()) {
		const files: Record<string, Uint8Array> = {};
		for (const entry of readdirSync(join(folder, version), { withFileTypes: true })) {
			if (entry.isFile()) files[entry.name] = readFileSync(join(folder, version, entry.name));
			else problems.push(stray(`${version}/${entry.name}`));
		}
		folders[version] = files;
	}
	return { folders, problems };
}

function stray(file: string): Problem {
	const message = 'does not belong here; this folder holds one folder of files for each release';
	return { file, line: 1, column: null, message };
}
