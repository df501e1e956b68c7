import { shortValue } from '../series/shortValue';
import type { TrendMark } from './trendMarks';
import type { TrendPoint } from '../time/trendPoints';
import type { ValueWish } from './trendValueLabels';

/** A reading that is drawn, with its mark. */
export interface PlacedPoint {
	point: TrendPoint;
	mark: TrendMark;
}

/** With more readings than this in a series, only the first value is written; the last stands at the line's end. */
const FEW_READINGS = 8;
/** With more series than this it is hard to tell which mark a value belongs to, and again the first must do. */
const FEW_SERIES = 3;

interface RankedWish extends ValueWish {
	rank: number;
}

function wishesOf(placed: readonly PlacedPoint[], areSeriesFew: boolean): RankedWish[] {
	const hasFew = areSeriesFew && placed.length <= FEW_READINGS;
	// The last value is written with the name, and a series put back keeps its name only.
	return placed.slice(0, -1).flatMap(({ point, mark }, index): RankedWish[] => {
		const isNeeded = point.reading.reported.kind !== 'percent';
		if (mark.isDimmed || !(isNeeded || hasFew || index === 0)) return [];
		return [{ mark, text: shortValue(point.reading), isNeeded, rank: isNeeded ? 0 : index === 0 ? 1 : 2 }];
	});
}

/** The values worth writing at their marks, most important first: what is no plain number, then first readings. */
export function trendValueWishes(bySeries: readonly (readonly PlacedPoint[])[]): ValueWish[] {
	const areSeriesFew = bySeries.length <= FEW_SERIES;
	return bySeries.flatMap((placed) => wishesOf(placed, areSeriesFew)).sort((a, b) => a.rank - b.rank);
}
