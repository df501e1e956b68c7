import { byTime } from '../time';
import type { Wave } from '../types';

/** Order of surveys in lists: the newest first. An undated one stands last, so that it is never taken for the newest. */
export function byNewest(a: Wave, b: Wave): number {
	const isUndated = (wave: Wave): number => Number(wave.start === '');
	return isUndated(a) - isUndated(b) || byTime(b, a);
}

/** First and last day of dated surveys, as partial ISO dates, for the years that they span. */
export function datesOf(waves: readonly Wave[]): string[] {
	return waves.flatMap(({ start, end }) => (start === '' ? [] : [start, end]));
}
