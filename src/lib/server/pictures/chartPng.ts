import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';

/** Files of the fonts, found where they are installed: the same for the server from source and for the built one. */
const { resolve } = createRequire(import.meta.url);
const FONT_FILES = [
	'noto-sans/400Regular/NotoSans_400Regular.ttf',
	'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
	'noto-sans-georgian/400Regular/NotoSansGeorgian_400Regular.ttf',
	'noto-sans-georgian/600SemiBold/NotoSansGeorgian_600SemiBold.ttf',
	'noto-sans-armenian/400Regular/NotoSansArmenian_400Regular.ttf',
	'noto-sans-armenian/600SemiBold/NotoSansArmenian_600SemiBold.ttf',
	'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'
].map((file) => resolve(`@expo-google-fonts/${file}`));

/**
 * An SVG document as PNG, drawn off the main thread with fonts of our own: it looks the same on every machine.
 * @param widthPx of the file; its height follows from the document
 */
export async function svgToPng(svg: string, widthPx: number): Promise<Uint8Array<ArrayBuffer>> {
	const image = await renderAsync(svg, {
		fitTo: { mode: 'width', value: widthPx },
		font: { loadSystemFonts: false, fontFiles: FONT_FILES, defaultFontFamily: 'Noto Sans' }
	});
	return new Uint8Array(image.asPng());
}
