import type { Question } from '../types';

/** How many answers could be given: one of a list, several, or any in one's own words; empty where not known. */
export type ResponseType = 'one' | 'several' | 'open' | '';

/** How many answers could be given, read from the scale of the question. */
export function responseType({ scale }: Pick<Question, 'scale'>): ResponseType {
	if (scale === '' || scale.includes('known')) return '';
	return scale.startsWith('several') ? 'several' : scale.startsWith('open') ? 'open' : 'one';
}
