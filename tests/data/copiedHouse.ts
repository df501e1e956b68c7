import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What the copy has of its own, or does without: the data, and what tools write beside the sources. */
const OWN = ['data', '.git', 'build', 'test-results'];

export interface CopiedHouse {
	/** Its folder of data, which may be changed. */
	data: string;
	/** Runs a program of Node in the copy; `text` is what it wrote to both streams. */
	run(...args: string[]): { status: number | null; text: string };
	remove(): void;
}

/** The repository with a copy of its data: everything else is the original, by links. */
export function copiedHouse(dataFolder = 'data'): CopiedHouse {
	const folder = mkdtempSync(join(tmpdir(), 'house-'));
	const data = join(folder, 'data');
	mkdirSync(data);
	cpSync(dataFolder, data, { recursive: true });
	for (const name of readdirSync('.').filter((one) => !OWN.includes(one)))
		symlinkSync(resolve(name), join(folder, name));
	// A test run that is started by a test is a run of its own.
	const own = Object.entries(process.env).filter(([name]) => !/^(VITEST|FORCE_COLOR)/.test(name));
	const env = { ...Object.fromEntries(own), NO_COLOR: '1' };
	return {
		data,
		run(...args) {
			const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' });
			return { status, text: stdout + stderr };
		},
		remove: () => rmSync(folder, { recursive: true })
	};
}
