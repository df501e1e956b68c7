import { cut } from './codec';
import { isPartialDate } from './partialDate';
import type { SelectionProblem } from './selection';

/** `auto` follows the host page where it says its `color-scheme` and runs our script, else the reader’s system. */
export const EMBED_THEMES = ['light', 'dark', 'auto'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** What an embedded figure may be told besides the choices of its chart. */
export interface EmbedOptions {
	theme: EmbedTheme;
	/** Data version or day on which a live embed was copied; empty where that is not known. */
	copied: string;
}

/** What follows the day in the name of a data version. */
const VERSION_HASH = /\.[0-9a-f]{8}(-unreleased)?$/;

/** Reads them from an address. A bad value is named in `problems`, and the default is used. Never throws. */
export function parseEmbedOptions(params: URLSearchParams): EmbedOptions & { problems: SelectionProblem[] } {
	const problems: SelectionProblem[] = [];
	const wished = params.get('theme') ?? 'auto';
	const theme = EMBED_THEMES.find((one) => one === wished);
	if (theme === undefined)
		problems.push({
			parameter: 'theme',
			value: cut(wished),
			kind: 'not-offered',
			allowed: [...EMBED_THEMES]
		});
	const copied = params.get('copied') ?? '';
	const day = copied.replace(VERSION_HASH, '');
	const isDay = day.length === 10 && isPartialDate(day);
	if (copied !== '' && !isDay)
		problems.push({ parameter: 'copied', value: cut(copied), kind: 'not-a-date', allowed: ['YYYY-MM-DD'] });
	return { theme: theme ?? 'auto', copied: isDay ? copied : '', problems };
}
