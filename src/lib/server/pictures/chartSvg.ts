import { render } from 'svelte/server';
import type { PictureTheme } from '../../export/link/pictureParameters';
import ChartPictureSvg from '../../svg/ChartPicture.svelte';
import type { ChartPicture, PictureContext } from './chartPicture';
import { facesOfMarkup } from './facesOfMarkup';
import { FONT_TOKENS, fontRules } from './pictureFonts';
import { pictureMetadata } from './pictureMetadata';
import { THEME_TOKENS } from './themeTokens';
import { withoutMarks } from './withoutMarks';

const sheets = import.meta.glob<string>('../../svg/*.css', { query: '?raw', import: 'default', eager: true });

/** A picture must look the same outside the site, where no custom properties are: they are filled in. */
function standaloneCss(theme: PictureTheme): string {
	const tokens = new Map([...THEME_TOKENS[theme], ...FONT_TOKENS]);
	return Object.values(sheets)
		.join('\n')
		.replace(/\/\*[\s\S]*?\*\//g, '')
		.replace(/var\((--[\w-]+)\)/g, (whole, name: string) => tokens.get(name) ?? whole)
		.replace(/\s+/g, ' ');
}

/** The place of the fonts, which are known once the text is written. */
const FONTS_HERE = '<style>';

/** A laid out chart as an SVG document without fonts, for a program that has its own. */
export function pictureMarkup(
	{ chart: { caption }, link }: PictureContext,
	picture: ChartPicture,
	theme: PictureTheme
): string {
	const { body } = render(ChartPictureSvg, {
		props: {
			...picture,
			title: caption.words.short,
			description: caption.words.full.join(' '),
			styleElement: `${FONTS_HERE}${standaloneCss(theme)}</style>`,
			metadataElement: pictureMetadata(caption, link)
		}
	});
	return `<?xml version="1.0" encoding="UTF-8"?>\n${withoutMarks(body)}\n`;
}

/** The same as a file that stands alone: with the parts of the fonts that its text is set in. */
export async function chartSvg(
	context: PictureContext,
	picture: ChartPicture,
	theme: PictureTheme
): Promise<string> {
	const markup = pictureMarkup(context, picture, theme);
	const rules = await fontRules(facesOfMarkup(markup));
	return markup.replace(FONTS_HERE, () => `${FONTS_HERE}${rules}`);
}
