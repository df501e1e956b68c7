/** What this site uses of Citation.js, which has no types of its own. */
declare module '@citation-js/core' {
	export const plugins: {
		config: { get(name: string): { format: { useIdAsLabel: boolean; asciiOnly: boolean } } };
	};
	export class Cite {
		constructor(data: unknown);
		data: Record<string, unknown>[];
		format(name: string, options?: Record<string, unknown>): string;
	}
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-csl';
