import { isMissing } from './missingFacts';
import type { Question, Wave } from '../types';

/**
 * The eight facts without which a survey cannot be weighed: items 2, 3, 4, 6, 7 and 8 of the disclosure list of AAPOR
 * (April 2021), as far as the data has fields for them. Who asked (item 2) is known of every survey and is not counted.
 */
export const KEY_FACTS = [
	'sponsor',
	'wording',
	'population',
	'territory',
	'mode',
	'days',
	'sample',
	'margin'
] as const;

export type KeyFact = (typeof KEY_FACTS)[number];

/**
 * Whether a fact of a survey is known, given the questions of which it has figures; `null` where it cannot be asked for.
 * A wording is known where all of it was read, be it in translation; the sponsor where it is somebody else and named.
 */
export function isKnown(wave: Wave, questions: readonly Question[], fact: KeyFact): boolean | null {
	switch (fact) {
		case 'sponsor':
		case 'population':
		case 'territory':
			return wave[fact] !== '';
		case 'wording':
			if (questions.length === 0) return null;
			return questions.every(({ wordingRead }) => wordingRead === 'exact' || wordingRead === 'translated');
		default:
			return !isMissing(wave, fact);
	}
}
