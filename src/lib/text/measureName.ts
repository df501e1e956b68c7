import * as messages from './paraglide/messages';

/**
 * What questions ask about, in a few words, by the id of their measure. Only the server calls this: it holds all names.
 * @throws where the catalogue of messages has no name for the measure.
 */
export function measureName(measure: string): string {
	const key = `measure_${measure.replaceAll('-', '_')}`;
	const name = (messages as unknown as Record<string, (() => string) | undefined>)[key];
	if (name === undefined) throw new Error(`messages/en/explore.json: "${key}" is missing`);
	return name();
}
