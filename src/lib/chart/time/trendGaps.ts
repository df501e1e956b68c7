import type { Join } from './trendJoins';

/** More than three years without a reading; the dates are those of the readings on both sides, partial ISO. */
export interface Gap {
	seriesId: string;
	seriesName: string;
	from: string;
	to: string;
}

/**
 * The gaps among the joins. They are told whether lines are joined or not: a dashed line over a gap needs
 * the note as much as an empty space does.
 */
export function trendGaps(joins: readonly Join[]): Gap[] {
	return joins
		.filter((join) => join.isGap)
		.map(({ from, to }) => ({
			seriesId: from.series.id,
			seriesName: from.series.name,
			from: from.reading.wave.end,
			to: to.reading.wave.start
		}));
}
