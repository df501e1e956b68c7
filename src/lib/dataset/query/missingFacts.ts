import type { Wave } from '../types';

/** What a reader needs to weigh a survey and may not find. */
export type WaveFact = 'days' | 'sample' | 'mode' | 'margin';

export const FACTS: readonly WaveFact[] = ['days', 'sample', 'mode', 'margin'];

/** Whether no page that was read gives this of the survey; for the days, whether they are not known to the day. */
export function isMissing(wave: Wave, fact: WaveFact): boolean {
	switch (fact) {
		case 'days':
			return wave.dateBasis !== 'fieldwork' || wave.start.length < 10 || wave.end.length < 10;
		case 'sample':
			return wave.sampleSize === null;
		case 'mode':
			return wave.mode === null;
		case 'margin':
			return wave.marginPublished === null;
	}
}

/** For each fact the surveys that lack it, in the order given. */
export function missingFacts(waves: readonly Wave[]): { fact: WaveFact; waves: Wave[] }[] {
	return FACTS.map((fact) => ({ fact, waves: waves.filter((wave) => isMissing(wave, fact)) }));
}
