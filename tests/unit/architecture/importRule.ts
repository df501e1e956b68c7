import { posix } from 'node:path';
import type { Code } from './readCode';

const FOLDERS = [
	'dataset',
	'stats',
	'text',
	'search',
	'selection',
	'claims',
	'chart',
	'svg',
	'export',
	'ui',
	'server'
] as const;
export type Folder = (typeof FOLDERS)[number];

/** The street, walked in one direction: what a folder of src/lib may import besides itself. */
export const MAY_IMPORT: Record<Folder, readonly Folder[]> = {
	dataset: [],
	stats: [],
	text: [],
	search: ['dataset', 'text'],
	selection: ['dataset'],
	claims: ['dataset', 'stats'],
	chart: ['dataset', 'selection', 'stats', 'text'],
	svg: ['chart'],
	export: ['dataset', 'selection', 'chart', 'stats', 'text', 'claims'],
	ui: FOLDERS.filter((folder) => folder !== 'server'),
	server: FOLDERS.filter((folder) => folder !== 'ui')
};

/** The parts of d3 draw charts, and one folder does. */
const D3 = /^d3(-|$)/;

/** Folders that may read the style sheet of the site: the server puts its colours into pictures. */
const MAY_READ_STYLES: readonly Folder[] = ['ui', 'server'];

/** The folder of src/lib that a path lies in; `null` outside src/lib and where the house knows no such folder. */
export function folderOf(path: string): Folder | null {
	return FOLDERS.find((folder) => path.startsWith(`src/lib/${folder}/`)) ?? null;
}

/** Path of a file of the project that an import names; `null` for a package. */
export function resolveImport(from: string, specifier: string): string | null {
	if (specifier === '$lib' || specifier.startsWith('$lib/')) return posix.join('src/lib', specifier.slice(4));
	if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
	return specifier.startsWith('/') ? specifier.slice(1) : null;
}

/** Imports of one file that the house does not allow, each in a sentence. */
export function importProblems(code: Code): string[] {
	const { path } = code;
	const folder = folderOf(path);
	if (path.startsWith('src/lib/') && folder === null) return [`${path} is in no folder of the house`];
	return code.imports.flatMap((specifier) => {
		if (specifier === null) return [`${path} imports what only shows when it runs`];
		const target = resolveImport(path, specifier);
		const complaint = target === null ? ofPackage(folder, specifier) : ofFile(folder, path, target);
		return complaint === null ? [] : [`${path} imports ${specifier}: ${complaint}`];
	});
}

function ofPackage(folder: Folder | null, specifier: string): string | null {
	return D3.test(specifier) && folder !== 'chart' ? 'd3 belongs in chart' : null;
}

function ofFile(folder: Folder | null, path: string, target: string): string | null {
	if (!target.startsWith('src/')) return 'it is not in src';
	if (folder === null) return null;
	const other = folderOf(target);
	if (/^src\/app\.css(\?|$)/.test(target) && MAY_READ_STYLES.includes(folder)) return null;
	if (other === null) return `${folder} may import nothing outside the folders of src/lib`;
	if (target.startsWith('src/lib/export/browser/') && !path.startsWith('src/lib/export/browser/'))
		return folder === 'ui' ? null : 'only ui may import code for the browser';
	if (other === folder || MAY_IMPORT[folder].includes(other)) return null;
	return `${folder} may import ${MAY_IMPORT[folder].join(', ') || 'nothing'}`;
}
