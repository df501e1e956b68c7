import type { ClimateNote, Dataset, Wave } from '../types';

/**
 * What must be said with figures of these surveys, whoever made them: for each country the last note of its time in the
 * order of the file, so that a longer form takes the place of a shorter one. A date known to the year or the month only
 * counts as within a time that begins in it: rather a note too many.
 */
export function pickClimateNotes(
	dataset: Dataset,
	waves: readonly Pick<Wave, 'country' | 'start' | 'end'>[]
): ClimateNote[] {
	const fitting = dataset.climate.filter(({ country, from, to }) =>
		waves.some(
			(wave) =>
				wave.country === country &&
				wave.end >= from.slice(0, wave.end.length) &&
				(to === '' || wave.start <= to)
		)
	);
	return [...new Map(fitting.map((each) => [each.country, each])).values()];
}
