import { firstDay, lastDay } from '../../dataset/time';
import type { Wave } from '../../dataset/types';
import { fieldworkMidpoint } from './fieldworkMidpoint';

/** Fieldwork longer than this is drawn as a short bar. */
const LONG_FIELDWORK_MS = 31 * 86_400_000;

/** Where a survey stands on the time axis. */
export interface ReadingTime {
	/** Middle of fieldwork, `YYYY-MM-DD`. */
	midpoint: string;
	atMs: number;
	/** First and last day that the fieldwork may have covered, milliseconds UTC. */
	fromMs: number;
	toMs: number;
	/** No more than the year is known: a bar over the year, never joined. */
	isYearOnly: boolean;
	/** Long enough to be drawn as a bar. */
	hasBar: boolean;
	/** The date is that of publication, or was worked out: drawn dashed. */
	isUncertain: boolean;
}

/** When a survey was taken, as far as it is known; `null` for one without a date. */
export function readingTime(wave: Pick<Wave, 'start' | 'end' | 'dateBasis'>): ReadingTime | null {
	if (wave.start === '') return null;
	const midpoint = fieldworkMidpoint(wave.start, wave.end);
	const [fromMs, toMs] = [firstDay(wave.start), lastDay(wave.end)];
	const isYearOnly = wave.start.length === 4 || wave.end.length === 4;
	return {
		midpoint,
		atMs: Date.parse(midpoint),
		fromMs,
		toMs,
		isYearOnly,
		hasBar: isYearOnly || toMs - fromMs > LONG_FIELDWORK_MS,
		isUncertain: wave.dateBasis === 'publication' || wave.dateBasis === 'inferred'
	};
}
