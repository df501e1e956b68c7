import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findCircles } from './architecture/circles';
import { exportProblems } from './architecture/exportRule';
import { importProblems, resolveImport } from './architecture/importRule';
import { purityProblems } from './architecture/purityRule';
import { readCode } from './architecture/readCode';
import { ROOMS, roomOf } from './architecture/rooms';
import { shapeProblems } from './architecture/shapeRule';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const GENERATED = /^src\/lib\/text\/(?:paraglide|messages|project\.inlang)\//;
/** Files that stand beside the repository on some machines only. */
const OUTSIDE = /\.\.\/shared\b/;

function filesIn(folder: string, suffix: RegExp): string[] {
	return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
		.filter((path) => suffix.test(path) && !GENERATED.test(path))
		.sort();
}

const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const codes = filesIn('src', /\.(?:ts|svelte)$/).map((path) => readCode(path, textOf(path)));

/** Which files of src each file imports; specifiers leave out endings. */
function importGraph(): Map<string, string[]> {
	const paths = new Set(codes.map(({ path }) => path));
	const ENDINGS = ['', '.ts', '.svelte.ts'];
	return new Map(
		codes.map(({ path, imports }) => [
			path,
			imports.flatMap((specifier) => {
				const target = specifier === null ? null : resolveImport(path, specifier);
				const file = ENDINGS.map((ending) => `${target}${ending}`).find((one) => paths.has(one));
				return file === undefined ? [] : [file];
			})
		])
	);
}

describe('the code of the site', () => {
	it('is found', () => {
		const paths = codes.map((code) => code.path);
		expect(paths).toContain('src/lib/dataset/types.ts');
		expect(paths).toContain('src/routes/+layout.svelte');
	});

	it('walks the street in one direction', () => {
		expect(codes.flatMap(importProblems)).toEqual([]);
	});

	it('has no circle of files', () => {
		expect(findCircles(importGraph())).toEqual([]);
	});

	it('has a room for each listed name', () => {
		const rooms = new Set(codes.map(({ path }) => roomOf(path)));
		expect(ROOMS.filter((room) => !rooms.has(room))).toEqual([]);
	});

	it('exports each name once', () => {
		expect(exportProblems(codes)).toEqual([]);
	});

	it('is pure where the house says so', () => {
		expect(codes.flatMap(purityProblems)).toEqual([]);
	});

	it('has its tests in the rooms of what they test', () => {
		const roomByName = new Map(
			codes.map(({ path }) => [posix.basename(path).replace(/\..*/, ''), posix.dirname(path)])
		);
		const misplaced = filesIn('tests/unit', /\.test\.ts$/).filter((path) => {
			const room = roomByName.get(posix.basename(path, '.test.ts'));
			return room?.startsWith('src/lib/') && posix.dirname(path) !== room.replace('src/lib', 'tests/unit');
		});
		expect(misplaced).toEqual([]);
	});

	it('is short, well named and without styles of its own', () => {
		expect(shapeProblems(codes)).toEqual([]);
		expect(textOf('src/app.html')).not.toMatch(/\sstyle=|<style/);
	});

	it('needs nothing that stands beside the repository', () => {
		const paths = ['src', 'scripts', 'tests'].flatMap((folder) =>
			filesIn(folder, /\.(?:ts|js|json|svelte|css|html)$/)
		);
		expect(paths.filter((path) => OUTSIDE.test(textOf(path)))).toEqual([]);
	});
});
