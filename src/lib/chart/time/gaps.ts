import type { Join } from './trendJoins';

/** More than three years without a reading; the dates are those of the readings on both sides, partial ISO. */
export interface Gap {
	/** As the whole chart names it. */
	seriesName: string;
	from: string;
	to: string;
}

/**
 * The gaps among the joins. They are listed whether lines are joined or not: a dashed line over a gap needs the note as
 * much as an empty space does.
 * @param nameOf the name of a series on the whole chart, where the label of a line in its panel is not enough
 */
export function gapsOf(joins: readonly Join[], nameOf: (seriesId: string) => string | undefined): Gap[] {
	return joins
		.filter((join) => join.isGap)
		.map(({ from, to }) => ({
			seriesName: nameOf(from.series.id) ?? from.series.name,
			from: from.reading.wave.end,
			to: to.reading.wave.start
		}));
}
