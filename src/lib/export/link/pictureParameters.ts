import { PICTURE_FORMATS, type PictureSize } from '../../chart/picture/pictureFormat';
import { LONGEST_SHOWN } from '../../selection/codec';
import type { SelectionProblem } from '../../selection/selection';
import * as m from '../../text/paraglide/messages';

export type PictureTheme = 'light' | 'dark';

/** How a picture file is wanted; what it shows is the selection's. */
export interface PictureWish {
	/** `null`: as high as the chart needs. */
	size: PictureSize | null;
	/** Width of the file in pixels; `null`: that of the size, else of a page. */
	widthPx: number | null;
	theme: PictureTheme;
}

export const PICTURE_SIZES = Object.keys(PICTURE_FORMATS) as PictureSize[];
const PICTURE_THEMES: readonly PictureTheme[] = ['light', 'dark'];
/** A file of less cannot be read, and one of more serves nobody and costs much. */
export const [LEAST_WIDTH_PX, MOST_WIDTH_PX] = [280, 3000];

/**
 * Reads size, width and theme of a picture from an address. As with choices, of several values the first counts and a
 * bad or unused one is named. Never throws.
 */
export function parsePicture(params: URLSearchParams): { wish: PictureWish; problems: SelectionProblem[] } {
	const problems: SelectionProblem[] = [];
	const read = <T>(
		parameter: string,
		allowed: readonly string[],
		parse: (text: string) => T | undefined
	): T | null => {
		const [given, ...others] = params.getAll(parameter);
		if (given === undefined) return null;
		const unused = others.find((other) => other !== given);
		const value = parse(given);
		if (value === undefined)
			problems.push({ parameter, value: cut(given), kind: 'not-offered', allowed: [...allowed] });
		else if (unused !== undefined)
			problems.push({ parameter, value: cut(unused), kind: 'repeated', allowed: [] });
		return value ?? null;
	};
	const widths = m.picture_size_allowed({ low: LEAST_WIDTH_PX, high: MOST_WIDTH_PX });
	return {
		wish: {
			size: read('size', PICTURE_SIZES, (text) => PICTURE_SIZES.find((size) => size === text)),
			widthPx: read('width', [widths], parseWidth),
			theme:
				read('theme', PICTURE_THEMES, (text) => PICTURE_THEMES.find((theme) => theme === text)) ?? 'light'
		},
		problems
	};
}

function parseWidth(text: string): number | undefined {
	if (!/^[1-9]\d{2,3}$/.test(text)) return undefined;
	const widthPx = Number(text);
	return widthPx >= LEAST_WIDTH_PX && widthPx <= MOST_WIDTH_PX ? widthPx : undefined;
}

const cut = (text: string): string => [...text].slice(0, LONGEST_SHOWN).join('');
