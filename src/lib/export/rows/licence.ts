import type { ChartCaption } from '../../chart/buildChart';
import * as m from '../../text/paraglide/messages';

/** Under which the compilation of the figures may be used; the surveys belong to those who made them. */
export const LICENCE = {
	/** SPDX identifier. */
	name: 'CC-BY-4.0',
	title: 'Creative Commons Attribution 4.0 International',
	url: 'https://creativecommons.org/licenses/by/4.0/'
} as const;

/** How to name a chart of the collection: its title, the state of the data and its address. */
export function howToCite({ title, version }: Pick<ChartCaption, 'title' | 'version'>, link: string): string {
	return m.cite_chart_at({ title, version, link });
}
