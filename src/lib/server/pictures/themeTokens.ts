import appCss from '../../../app.css?raw';
import type { PictureTheme } from '../../export/link/pictureParameters';

/** Custom properties of the first block with this selector in app.css. */
function tokensOf(selector: RegExp): [string, string][] {
	const [, block = ''] = new RegExp(`${selector.source}\\s*\\{([^}]*)\\}`).exec(appCss) ?? [];
	return [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]);
}

/** The light scheme stands first; the dark one changes its colours only. */
const LIGHT = tokensOf(/:root/);
const DARK = tokensOf(/:root\[data-theme='dark'\]/);

/** The custom properties of app.css by name, in a colour scheme. */
export const THEME_TOKENS: Record<PictureTheme, ReadonlyMap<string, string>> = {
	light: new Map(LIGHT),
	dark: new Map([...LIGHT, ...DARK])
};
