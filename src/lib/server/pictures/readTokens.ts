import type { PictureTheme } from '../../export/link/pictureParameters';

/** Custom properties by name, in each colour scheme. */
export type ThemeTokens = Record<PictureTheme, ReadonlyMap<string, string>>;

/** The custom properties of the first `:root` block of a style sheet, with each `light-dark()` resolved. */
export function readTokens(css: string): ThemeTokens {
	const [, block = ''] = /:root\s*\{([^}]*)\}/.exec(css) ?? [];
	const tokens = [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)];
	const inScheme = (place: 1 | 2): Map<string, string> =>
		new Map(
			tokens.map(([, name = '', value = '']) => [
				name,
				/^light-dark\((.+), (.+)\)$/.exec(value)?.[place] ?? value
			])
		);
	return { light: inScheme(1), dark: inScheme(2) };
}

const declared = (tokens: Iterable<readonly [string, string]>): string =>
	[...tokens].map(([name, value]) => `${name}: ${value};`).join(' ');

/** The tokens as a style sheet that any browser understands: the reader's system chooses the scheme on screen. */
export function themeSheet({ light, dark }: ThemeTokens): string {
	const changed = [...dark].filter(([name, value]) => light.get(name) !== value);
	return `:root { color-scheme: light; ${declared(light)} }
@media screen and (prefers-color-scheme: dark) { :root { color-scheme: dark; ${declared(changed)} } }`;
}
