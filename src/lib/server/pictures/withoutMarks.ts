/** Comments that Svelte leaves for the browser to find its way. */
const SVELTE_MARKS = /<!--.*?-->/gs;

/** Markup that no script will take over: nothing in it needs to be found again. */
export function withoutMarks(html: string): string {
	return html.replace(SVELTE_MARKS, '');
}
