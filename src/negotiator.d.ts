/** The part of negotiator that is used here; it has no types of its own, and those of others lack `preferred`. */
declare module 'negotiator' {
	export default class Negotiator {
		constructor(request: { headers: Record<string, string> });
		/**
		 * Those of `available` that the client takes, best first.
		 * @param options `preferred` names the order of those that the client takes alike
		 */
		encodings(available: readonly string[], options: { preferred: readonly string[] }): string[];
	}
}
