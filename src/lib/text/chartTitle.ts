import * as messages from './paraglide/messages';

/**
 * The title of a curated chart, found under its id. Only the server calls this: it holds all titles.
 * @throws where the catalogue of messages has no title for the chart.
 */
export function chartTitle(chartId: string): string {
	const key = `chart_title_${chartId.replaceAll('-', '_')}`;
	const title = (messages as unknown as Record<string, (() => string) | undefined>)[key];
	if (title === undefined) throw new Error(`messages/en/catalog.json: "${key}" is missing`);
	return title();
}
