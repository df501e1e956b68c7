import type { ChangePair } from './changePair';
import type { PlottedReading } from '../series/plotted';

const shareOf = ({ reported }: PlottedReading): number | null =>
	reported.kind === 'percent' ? reported.pct : null;

/**
 * How many pairs could have been picked, where a reader picked the highest or the lowest reading of a series and neither
 * of the two is its first or last: their probability counts as often (method, section 2.6). Else 1.
 */
export function pickedFromMany({ a, b, inputs }: ChangePair): number {
	if (inputs.kind !== 'time' || a.series.id !== b.series.id) return 1;
	const readings = a.series.readings.filter((reading) => shareOf(reading) !== null);
	const shares = readings.flatMap((reading) => shareOf(reading) ?? []);
	const picked = [a.reading, b.reading];
	const isAtEnd = picked.some((one) => one === readings[0] || one === readings.at(-1));
	const ends = [Math.min(...shares), Math.max(...shares)];
	const isExtreme = picked.some((one) => ends.includes(shareOf(one) ?? NaN));
	return isExtreme && !isAtEnd ? (readings.length * (readings.length - 1)) / 2 : 1;
}
