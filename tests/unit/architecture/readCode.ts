import { parse } from 'svelte/compiler';

/** What the rules of the house need to know of one file. */
export interface Code {
	/** From the root of the repository: `src/lib/chart/trend.ts`. */
	path: string;
	lines: number;
	/** Specifiers of static, dynamic and type imports and of re-exports; `null` where it is no plain text. */
	imports: (string | null)[];
	/** Those of them that are loaded when the file runs: all but `import type` and `export type`. */
	runtimeImports: (string | null)[];
	/** Names that the file exports from declarations of its own. */
	exports: string[];
	/** Names that the file uses and does not declare, and members of them: `fetch`, `Date.now`, `new Date()`. */
	globals: Set<string>;
	/** Style blocks, attributes and directives of a component. */
	styles: string[];
	/** Whether the file only hands on what other files export. */
	isBarrel: boolean;
}

type Node = Record<string, unknown> & { type: string };

/** Reads a TypeScript module or a Svelte component; both have the same kind of tree once Svelte has parsed them. */
export function readCode(path: string, source: string): Code {
	const root = parse(path.endsWith('.svelte') ? source : asComponent(source), { modern: true });
	const imports: Code['imports'] = [];
	const runtimeImports: Code['runtimeImports'] = [];
	const exported: string[] = [];
	const styles: string[] = [];
	const used = new Set<string>();
	const declared = new Set<string>();
	visit(root, (node, parent, key) => {
		if (isNode(node.source) || node.type === 'ImportExpression') {
			imports.push(textOf(node.source));
			if (node.importKind !== 'type' && node.exportKind !== 'type') runtimeImports.push(textOf(node.source));
		}
		if (node.type === 'ExportNamedDeclaration') exported.push(...namesOfDeclaration(node.declaration));
		if (node.type === 'TSImportType') imports.push(textOf(node.argument));
		if (node.type === 'StyleSheet') styles.push('a style block');
		if (node.type === 'StyleDirective' || (node.type === 'Attribute' && node.name === 'style'))
			styles.push('a style attribute');
		for (const name of usedNames(node, parent, key)) used.add(name);
		for (const name of declaredNames(node)) declared.add(name);
	});
	const isDeclared = (name: string): boolean => declared.has(name.replace(/^new |[.(].*$/g, ''));
	return {
		path,
		lines: source.replace(/\n$/, '').split('\n').length,
		imports,
		runtimeImports,
		exports: exported,
		// A name that is declared anywhere in the file is taken to be that one: scopes are not followed.
		globals: new Set([...used].filter((name) => !isDeclared(name))),
		styles,
		isBarrel: isBarrel(path, root.instance?.content.body ?? [])
	};
}

function asComponent(source: string): string {
	return `<script lang="ts">\n${source.replaceAll('</script', '<\\/script')}\n</script>`;
}

function isNode(value: unknown): value is Node {
	return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function textOf(node: unknown): string | null {
	return isNode(node) && typeof node.value === 'string' ? node.value : null;
}

function visit(
	value: unknown,
	look: (node: Node, parent: Node | null, key: string) => void,
	parent: Node | null = null,
	key = ''
): void {
	if (Array.isArray(value)) for (const item of value) visit(item, look, parent, key);
	else if (isNode(value)) {
		look(value, parent, key);
		for (const [name, child] of Object.entries(value)) visit(child, look, value, name);
	}
}

function usedNames(node: Node, parent: Node | null, key: string): string[] {
	if (node.type === 'Identifier') {
		const isLabel = parent !== null && parent.computed !== true && (key === 'property' || key === 'key');
		return isLabel ? [] : [String(node.name)];
	}
	if (node.type === 'MemberExpression' && isNode(node.object) && node.object.type === 'Identifier') {
		const { name, value } = node.property as { name?: string; value?: string };
		return [`${String(node.object.name)}.${(node.computed === true ? value : name) ?? ''}`];
	}
	const isCall = node.type === 'NewExpression' || node.type === 'CallExpression';
	if (isCall && isNode(node.callee) && (node.arguments as unknown[]).length === 0)
		return [`${node.type === 'NewExpression' ? 'new ' : ''}${String(node.callee.name)}()`];
	return [];
}

function declaredNames(node: Node): string[] {
	const patterns = [
		node.type === 'VariableDeclarator' ? node.id : null,
		node.type.startsWith('Import') ? node.local : null,
		node.type === 'FunctionDeclaration' ? node.id : null,
		...[node.params, node.parameters].flatMap((list) => (Array.isArray(list) ? list : []))
	];
	return patterns.flatMap(namesOfPattern);
}

function namesOfDeclaration(declaration: unknown): string[] {
	if (!isNode(declaration)) return [];
	const declarators = Array.isArray(declaration.declarations) ? declaration.declarations.filter(isNode) : [];
	return [declaration.id, ...declarators.map(({ id }) => id)].flatMap(namesOfPattern);
}

function namesOfPattern(pattern: unknown): string[] {
	if (!isNode(pattern)) return [];
	if (pattern.type === 'Identifier') return [String(pattern.name)];
	const inner = [pattern.properties, pattern.elements].flatMap((list) => (Array.isArray(list) ? list : []));
	return [...inner, pattern.value, pattern.argument, pattern.left].flatMap(namesOfPattern);
}

function isBarrel(path: string, body: unknown[]): boolean {
	if (/(^|\/)index\.(ts|js)$/.test(path)) return true;
	return (
		body.length > 0 && body.every((node) => isNode(node) && /^Export/.test(node.type) && isNode(node.source))
	);
}
