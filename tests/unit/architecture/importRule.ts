import { posix } from 'node:path';
import type { Code } from './readCode';
import { ROOMS, roomOf } from './rooms';

const HOUSES = [
	'dataset',
	'stats',
	'text',
	'selection',
	'search',
	'claims',
	'chart',
	'svg',
	'export',
	'server',
	'ui',
	'pages'
] as const;
export type House = (typeof HOUSES)[number];

const allBut = (...left: readonly House[]): House[] => HOUSES.filter((house) => !left.includes(house));

/** The street, walked in one direction: what a house of src/lib may import besides itself. */
export const MAY_IMPORT: Record<House, readonly House[]> = {
	dataset: [],
	stats: [],
	text: [],
	selection: ['dataset'],
	search: ['dataset', 'text'],
	claims: ['dataset', 'stats'],
	chart: ['dataset', 'selection', 'stats', 'text'],
	svg: ['chart'],
	export: ['dataset', 'selection', 'chart', 'stats', 'text', 'claims'],
	server: allBut('ui', 'pages'),
	ui: allBut('server', 'pages'),
	pages: HOUSES
};

/** The vocabulary of the dataset, types alone: the words for it are looked up in records over these types. */
const VOCABULARY = /^src\/lib\/dataset\/(types|claim)$/;

/** The one door to the data. Routes and hooks open it and hand the state of the site on. */
const DOOR = 'src/lib/server/site/sites';

/** The parts of d3 draw charts, and one house does. */
const D3 = /^d3(-|$)/;

/** Houses that may read the style sheet of the site: the server puts its colours into pictures. */
const MAY_READ_STYLES: readonly House[] = ['ui', 'server', 'pages'];

/** Houses whose code runs in a browser only. */
const MAY_USE_BROWSER: readonly House[] = ['ui', 'pages'];

/** The house of src/lib that a path lies in; `null` outside src/lib and where the street has no such house. */
export function houseOf(path: string): House | null {
	return HOUSES.find((house) => path.startsWith(`src/lib/${house}/`)) ?? null;
}

/** Path of a file of the project that an import names; `null` for a package. */
export function resolveImport(from: string, specifier: string): string | null {
	if (specifier === '$lib' || specifier.startsWith('$lib/')) return posix.join('src/lib', specifier.slice(4));
	if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
	return specifier.startsWith('/') ? specifier.slice(1) : null;
}

/** Imports of one file that the street does not allow, each in a sentence. */
export function importProblems(code: Code): string[] {
	const { path } = code;
	const house = houseOf(path);
	if (path.startsWith('src/lib/') && (house === null || (isCode(path) && roomOf(path) === null)))
		return [`${path} is in no room of the house`];
	return [...code.imports.flatMap(streetProblem), ...code.runtimeImports.flatMap(loaderProblem)];

	function streetProblem(specifier: string | null): string[] {
		if (specifier === null) return [`${path} imports what only shows when it runs`];
		const target = resolveImport(path, specifier);
		const complaint = target === null ? ofPackage(house, specifier) : ofFile(house, path, target);
		return complaint === null ? [] : [`${path} imports ${specifier}: ${complaint}`];
	}

	function loaderProblem(specifier: string | null): string[] {
		const target = specifier === null ? null : resolveImport(path, specifier);
		if (target === null || !mayReachBrowser(path) || !isOfServer(target)) return [];
		return [`${path} runs ${specifier}: pages may import only types of the server and of loaders`];
	}
}

/** What makes a page, but for loaders, routes of the server and hooks, may be sent to a browser. */
function mayReachBrowser(path: string): boolean {
	return /^src\/(?:routes|lib\/pages)\//.test(path) && !/(?:\.server|\+server)\.ts$/.test(path);
}

function isOfServer(target: string): boolean {
	return target.startsWith('src/lib/server/') || /\.server(?:\.ts)?$/.test(target);
}

/** Catalogues and compiled messages lie in folders that are no rooms. */
function isCode(path: string): boolean {
	return /\.(?:ts|svelte)$/.test(path);
}

function ofPackage(house: House | null, specifier: string): string | null {
	return D3.test(specifier) && house !== 'chart' ? 'd3 belongs in chart' : null;
}

function ofFile(house: House | null, path: string, target: string): string | null {
	if (!target.startsWith('src/')) return 'it is not in src';
	if (house === null) return null;
	const other = houseOf(target);
	if (target === DOOR) return 'routes and hooks hand on the state of the site';
	if (/^src\/app\.css(\?|$)/.test(target) && MAY_READ_STYLES.includes(house)) return null;
	if (other === null) return `${house} may import nothing outside the houses of src/lib`;
	if (target.startsWith('src/lib/export/browser/') && !path.startsWith('src/lib/export/browser/'))
		return MAY_USE_BROWSER.includes(house) ? null : 'only ui and pages may import code for the browser';
	if (house === 'text' && VOCABULARY.test(target)) return null;
	if (other !== house && !MAY_IMPORT[house].includes(other))
		return `${house} may import ${MAY_IMPORT[house].join(', ') || 'nothing'}`;
	return ofRoom(path, target);
}

/** A room may import itself and those after it in the list. */
function ofRoom(path: string, target: string): string | null {
	const [room, other] = [roomOf(path), roomOf(target)];
	if (room === null || other === null || ROOMS.indexOf(room) <= ROOMS.indexOf(other)) return null;
	return `the room ${other} comes before ${room}`;
}
