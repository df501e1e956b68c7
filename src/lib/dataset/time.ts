import type { Wave } from './types';

/** Milliseconds (UTC) of the first day that a partial ISO date may mean; `2019` is 1 January 2019. */
export function firstDay(date: string): number {
	return Date.parse(date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date);
}

/** Milliseconds (UTC) of the last day that a partial ISO date may mean; `2019-02` is 28 February 2019. */
export function lastDay(date: string): number {
	if (date.length === 10) return Date.parse(date);
	const year = Number(date.slice(0, 4));
	const month = date.length === 7 ? Number(date.slice(5, 7)) : 12;
	return Date.UTC(year, month, 0);
}

/** Milliseconds (UTC) in the middle of the days that the fieldwork may have covered; `Infinity` where undated. */
export function middleOfFieldwork(wave: Pick<Wave, 'start' | 'end'>): number {
	if (wave.start === '') return Infinity;
	return (firstDay(wave.start) + lastDay(wave.end)) / 2;
}

/** Order in time; undated waves come last, and waves of the same days keep the order of their ids. */
export function byTime(a: Wave, b: Wave): number {
	const [timeA, timeB] = [middleOfFieldwork(a), middleOfFieldwork(b)];
	if (timeA !== timeB) return timeA < timeB ? -1 : 1;
	return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * Whether the fieldwork lies within two partial ISO dates, ends included; an empty bound is open.
 * An undated wave lies within no bound.
 */
export function isWithin(wave: Pick<Wave, 'start' | 'end'>, from: string, to: string): boolean {
	if (from === '' && to === '') return true;
	if (wave.start === '') return false;
	return (
		(from === '' || firstDay(wave.start) >= firstDay(from)) && (to === '' || lastDay(wave.end) <= lastDay(to))
	);
}
