import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCircles } from './circles';
import { exportProblems } from './exportRule';
import { importProblems } from './importRule';
import { purityProblems } from './purityRule';
import { readCode } from './readCode';
import { shapeProblems } from './shapeRule';

const inScript = (script: string, markup = ''): string =>
	`<script lang="ts">\n${script}\n</script>\n${markup}`;
const lines = (count: number): string => '// A line.\n'.repeat(count);

describe('importProblems finds', () => {
	it.each([
		['a value', 'dataset/a.ts', `import { b } from '../chart/b';`],
		['a type', 'dataset/a.ts', `import type { B } from '../selection/b';`],
		['a type among values', 'stats/a.ts', `import { type B } from '../dataset/b';`],
		['an import for its effect', 'chart/a.ts', `import '../ui/b';`],
		['more than types of the dataset', 'text/a.ts', `import { b } from '../dataset/b';`],
		['a re-export', 'text/a.ts', `export const a = 1;\nexport { b } from '../chart/b';`],
		['a re-export of all', 'selection/a.ts', `export const a = 1;\nexport * from '../text/b';`],
		['a dynamic import', 'export/rows/a.ts', `export const b = () => import('../../ui/parts/b');`],
		[
			'a dynamic import of what only shows when it runs',
			'ui/parts/a.ts',
			`export const b = (c: string) => import(c);`
		],
		['a type in place', 'svg/a.ts', `export type A = import('../dataset/b').B;`],
		['an import over several lines', 'svg/a.ts', `import {\n\tb\n} from\n\t'../stats/b';`],
		['$lib', 'ui/parts/a.ts', `import { b } from '$lib/server/site/b';`],
		['pages in server', 'server/site/a.ts', `import { b } from '../../pages/chart/b';`],
		['an earlier room of its house', 'chart/scale/a.ts', `import { b } from '../trend/b';`],
		['an earlier room of another house', 'ui/parts/a.ts', `import { b } from '../site/b';`],
		['a way round', 'dataset/cells/a.ts', `import { b } from '../tables/../../server/b';`],
		['a component', 'svg/A.svelte', inScript(`import B from '../../ui/parts/B.svelte';`)],
		['a route', 'ui/parts/a.ts', `import { b } from '../../../routes/b';`],
		['what is not in src', 'server/site/a.ts', `import { b } from '../../../../scripts/b';`],
		['the door to the data', 'pages/chart/a.server.ts', `import { SITES } from '../../server/site/sites';`],
		['ui in server', 'server/site/a.ts', `import B from '../../ui/parts/B.svelte';`],
		['code for the browser', 'export/rows/a.ts', `import { b } from '../browser/b';`],
		['d3 outside chart', 'svg/a.ts', `import { line } from 'd3-shape';`],
		['d3 as a whole', 'ui/parts/a.ts', `export const d3 = () => import('d3');`],
		['the style sheet of the site', 'svg/a.ts', `import css from '../../app.css?raw';`],
		['a folder that the house does not know', 'common/a.ts', `export const a = 1;`],
		['a file beside the folders', 'a.ts', `export const a = 1;`]
	])('%s in %s', (_what, path, source) => {
		expect(importProblems(readCode(`src/lib/${path}`, source))).toEqual([expect.stringContaining(path)]);
	});

	it('nothing where the table allows it', () => {
		const allowed: [string, string][] = [
			['src/lib/chart/a.ts', `import { b } from '../dataset/b';\nimport { line } from 'd3-shape';`],
			['src/lib/chart/catalog/a.ts', `import type { View } from '../../selection/selection';`],
			['src/lib/export/rows/a.ts', `import { b } from '../../claims/b';`],
			['src/lib/ui/parts/A.svelte', inScript(`import { b } from '../../export/browser/b';`)],
			['src/lib/chart/trend/a.ts', `import { b } from '../scale/b';\nimport { c } from './c';`],
			['src/routes/a/+page.server.ts', `import { SITES } from '$lib/server/site/sites';`],
			['src/lib/pages/chart/a.server.ts', `import { b } from '../../server/site/b';`],
			['src/lib/text/a.ts', `import * as m from './paraglide/messages';`],
			['src/lib/text/b.ts', `import type { Level } from '../dataset/types';`],
			[
				'src/lib/dataset/a.ts',
				`// import { b } from '../ui/b';\nexport const a = "import b from '../ui/b'";`
			],
			[
				'src/routes/a/+page.svelte',
				inScript(`import B from '$lib/ui/parts/B.svelte';\nimport '../../app.css';`)
			]
		];
		expect(allowed.flatMap(([path, source]) => importProblems(readCode(path, source)))).toEqual([]);
	});
});

describe('importProblems finds what runs on the server', () => {
	it.each([
		['in a component', 'pages/chart/A.svelte', inScript(`import { b } from '../../server/site/b';`)],
		['in a module', 'pages/chart/a.ts', `import { b } from '$lib/server/site/b';`],
		['of a loader', 'pages/chart/a.ts', `import { b } from './b.server';`],
		['of a loader with its ending', 'pages/chart/a.ts', `import { b } from './b.server.ts';`],
		['for its effect', 'pages/chart/a.ts', `import './b.server';`],
		['with a type in the list', 'pages/chart/a.ts', `import { type B, b } from './b.server';`],
		[
			'where a list of types is left as an import',
			'pages/chart/a.ts',
			`import { type B } from './b.server';`
		],
		['when asked for', 'pages/chart/a.ts', `export const b = () => import('./b.server');`],
		['handed on', 'pages/chart/a.ts', `export const a = 1;\nexport { b } from './b.server';`],
		['in a page', '../routes/+page.svelte', inScript(`import { b } from '$lib/pages/chart/b.server';`)]
	])('%s: %s', (_what, file, source) => {
		const path = posix.join('src/lib', file);
		expect(importProblems(readCode(path, source))).toEqual([expect.stringContaining(`${path} runs`)]);
	});

	it('and nothing in types, loaders and routes of the server', () => {
		const allowed: [string, string][] = [
			['src/lib/pages/chart/a.ts', `import type { B } from '../../server/site/b';`],
			['src/lib/pages/chart/a.ts', `export const a = 1;\nexport type { B } from './b.server';`],
			['src/lib/pages/chart/a.ts', `export type A = import('./b.server').B;`],
			['src/lib/pages/chart/A.svelte', inScript(`import type { B } from './b.server';`)],
			['src/routes/a/+page.server.ts', `import { SITES } from '$lib/server/site/sites';`],
			['src/lib/pages/chart/a.server.ts', `import { b } from './b.server';`],
			['src/routes/a/+page.server.ts', `import { b } from '$lib/pages/chart/b.server';`],
			['src/routes/a/+server.ts', `import { b } from '$lib/server/site/b';`],
			['src/hooks.server.ts', `import { b } from '$lib/server/site/b';`]
		];
		expect(allowed.flatMap(([path, source]) => importProblems(readCode(path, source)))).toEqual([]);
	});
});

describe('exportProblems', () => {
	const problems = (...files: [string, string][]): string[] =>
		exportProblems(files.map(([path, source]) => readCode(`src/${path}`, source)));

	it.each([
		['two constants', `export const a = 1;`, `export const a = 2;`],
		['a function and a type', `export function a(): void {}`, `export type a = string;`],
		['an interface and a class', `export interface a {}`, `export class a {}`],
		['one of several', `export const b = 1, a = 1;`, `export const { a } = { a: 1 };`]
	])('finds %s of one name', (_what, one, other) => {
		expect(problems(['lib/chart/a.ts', one], ['lib/text/b.ts', other])).toEqual([
			'a is exported by src/lib/chart/a.ts and src/lib/text/b.ts'
		]);
	});

	it('finds nothing in names of one file, of routes, or that are handed on', () => {
		expect(
			problems(
				['lib/chart/a.ts', `export function a(b: string): void;\nexport function a(): void {}`],
				['lib/chart/b.ts', `const a = 1;\nexport const b = a;\nexport { c } from './c';`],
				['lib/chart/c.ts', `export const c = 1;`],
				['routes/a/+page.ts', `export const load = 1;`],
				['routes/b/+page.ts', `export const load = 1;`]
			)
		).toEqual([]);
	});
});

describe('purityProblems finds', () => {
	it.each([
		['document', `export const a = () => document.title;`],
		['window', `export const a = () => window.innerWidth;`],
		['window', `export const a = (b = { window }) => b;`],
		['globalThis', `export const a = () => globalThis.fetch;`],
		['fetch', `export const a = () => fetch('/a');`],
		['Date.now', `export const a = () => Date.now();`],
		['Date.now', `export const a = () => Date['now']();`],
		['new Date()', `export const a = () => new Date();`],
		['Math.random', `export const a = () => \`\${Math.random()}\`;`],
		['$effect', `$effect.pre(() => undefined);`],
		['$app/navigation', `import { goto } from '$app/navigation';\nexport const a = goto;`],
		['node:fs', `import { readFileSync } from 'node:fs';\nexport const a = readFileSync;`]
	])('%s in %s', (name, source) => {
		const problem = `src/lib/export/rows/a.ts uses ${name}, and export is pure`;
		expect(purityProblems(readCode('src/lib/export/rows/a.ts', source))).toEqual([problem]);
		expect(purityProblems(readCode('src/lib/export/browser/a.ts', source))).toEqual([]);
		expect(purityProblems(readCode('src/lib/ui/parts/a.ts', source))).toEqual([]);
	});

	it('what the markup of a component uses', () => {
		const code = readCode(
			'src/lib/svg/A.svelte',
			'<svg>{#if true}<text x={Math.random()}>{a}</text>{/if}</svg>'
		);
		expect(purityProblems(code)).toHaveLength(1);
	});

	it('nothing in a word, a label, a name of our own or a date that is given', () => {
		const source = `// document, window.fetch(), Date.now()
			export const words = 'document window fetch Math.random';
			export function write(document: { window: string; fetch: number }): string {
				return document.window + String({ window: new Date(0) });
			}`;
		expect(purityProblems(readCode('src/lib/chart/a.ts', source))).toEqual([]);
	});
});

describe('shapeProblems finds', () => {
	const short = (count: number) =>
		Array.from({ length: count }, (_, i) => readCode(`src/lib/stats/short${i}.ts`, '//\n'));

	it.each([
		['a file over 200 lines', 'src/lib/chart/a.ts', lines(201)],
		['a page component over 80 lines', 'src/routes/a/+page.svelte', '<p>a</p>\n'.repeat(81)],
		['the first page component too', 'src/routes/+page.svelte', '<p>a</p>\n'.repeat(81)],
		['a folder of utils', 'src/lib/chart/utils/a.ts', lines(1)],
		['a file of helpers', 'src/lib/chart/helpers.ts', lines(1)],
		['a folder of types', 'src/lib/types/a.ts', lines(1)],
		['a barrel by its name', 'src/lib/chart/index.ts', lines(1)],
		['a barrel by its content', 'src/lib/chart/a.ts', `export * from './b';\nexport { c } from './c';`],
		['a style block', 'src/lib/ui/parts/A.svelte', '<p>a</p><style>p { margin: 0; }</style>'],
		['a style attribute', 'src/lib/ui/parts/A.svelte', '{#if true}<p style="margin: 0">a</p>{/if}'],
		['a style directive', 'src/lib/ui/parts/A.svelte', '<p style:margin="0">a</p>']
	])('%s', (_what, path, source) => {
		expect(shapeProblems([...short(40), readCode(path, source)])).toEqual([expect.stringContaining(path)]);
	});

	it('a median over 60 lines and more than 5 of 100 files of 150 lines', () => {
		const of = (...lengths: number[]) =>
			lengths.map((length, i) => readCode(`src/lib/chart/a${i}.ts`, lines(length)));
		expect(shapeProblems(of(10, 61, 62))).toEqual([expect.stringContaining('median')]);
		expect(shapeProblems([...short(18), ...of(150)])).toEqual([expect.stringContaining('1 of 19')]);
		expect(shapeProblems([...short(19), ...of(150)])).toEqual([]);
	});

	it('a folder of more than 40 files', () => {
		expect(shapeProblems(short(41))).toEqual(['src/lib/stats has 41 files; 40 is the most']);
	});

	it('two files of one name', () => {
		const codes = [
			'src/lib/chart/a.ts',
			'src/lib/ui/parts/a.ts',
			'src/routes/+page.svelte',
			'src/routes/b/+page.svelte'
		];
		expect(shapeProblems(codes.map((path) => readCode(path, '//\n')))).toEqual([
			'src/lib/chart/a.ts and src/lib/ui/parts/a.ts have one name'
		]);
	});

	it('nothing in files of the house', () => {
		const codes = [
			readCode('src/lib/dataset/types.ts', `${lines(199)}export const a = 1;\n`),
			readCode('src/routes/a/+page.svelte', '<p>a</p>\n'.repeat(80)),
			readCode('src/lib/ui/parts/A.svelte', '<rect fill="red" class="style" /> style="x"')
		];
		expect(shapeProblems([...short(40), ...codes])).toEqual([]);
	});
});

describe('findCircles', () => {
	const graph = (arrows: string): Map<string, string[]> =>
		new Map(arrows.split(' ').map((each) => [each[0] ?? '', [...each.slice(2)]]));

	it.each([
		['nothing where files import in one direction', 'a>bc b>c c>', []],
		['two files that import each other', 'a>b b>a', [['a', 'b']]],
		['a circle behind a file that is not in it', 'a>b b>c c>d d>b', [['b', 'c', 'd']]],
		['two circles with a file in common as one', 'a>b b>ac c>b', [['a', 'b', 'c']]],
		[
			'two circles apart, with an arrow between',
			'a>b b>ac c>d d>c',
			[
				['c', 'd'],
				['a', 'b']
			]
		],
		['nothing in a file that leads to a finished circle', 'a>b b>a c>a', [['a', 'b']]]
	])('finds %s', (_what, arrows, circles) => {
		expect(findCircles(graph(arrows))).toEqual(circles);
	});
});
