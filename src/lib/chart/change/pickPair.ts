import type { PairMember } from '../comparability/pairLevel';
import type { PlottedSeries } from '../series/plotted';

/** A reading that may be named in an address, as `wave:answer`. */
export interface NamedReading extends PairMember {
	id: string;
}

/** The series that is in front leads; the others keep their order. */
export function frontFirst(series: readonly PlottedSeries[], focus: string): PlottedSeries[] {
	const isInFront = ({ questionId, country, answerId }: PlottedSeries): boolean =>
		focus === [questionId, country, answerId].join(':');
	return [...series.filter(isInFront), ...series.filter((one) => !isInFront(one))];
}

/**
 * All readings of a chart under the names that `test` has for them, one each. Where several series would share a name,
 * because several questions, countries or groups have the answer in one survey, the one that is in front counts, else the
 * first drawn.
 */
export function namedReadings(series: readonly PlottedSeries[], focus: string): NamedReading[] {
	const named = new Map<string, NamedReading>();
	for (const one of frontFirst(series, focus))
		for (const reading of one.readings) {
			const id = `${reading.waveId}:${one.answerId}`;
			if (!named.has(id)) named.set(id, { id, series: one, reading });
		}
	return [...named.values()];
}

/** The pair that an address names, or what is wrong with it: a reading that is not shown, or one twice. */
export function pickPair(
	readings: readonly NamedReading[],
	test: string
): { pair: [NamedReading, NamedReading] } | { unknown: string[] } | { twice: string } {
	const ids = test.split('~');
	const [first, second] = ids.map((id) => readings.find((one) => one.id === id));
	if (first === undefined || second === undefined)
		return { unknown: ids.filter((id) => !readings.some((one) => one.id === id)) };
	return first === second ? { twice: first.id } : { pair: [first, second] };
}
