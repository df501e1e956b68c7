import type { ChartModel } from '../panels/chartModel';
import { placedPlots } from './readingStops';

/** The time axis of one plot, along which a period can be dragged. In pixels of the drawing. */
export interface TimeStrip {
	left: number;
	right: number;
	/** Upper edge of the plot, its axis, and the lower edge of the years. */
	top: number;
	axisY: number;
	bottom: number;
	/** First and last year with a reading. */
	years: [number, number];
	xOfYear: (year: number) => number;
}

/** A period of whole years, and the band of the plot that it takes. */
export interface DraggedPeriod {
	from: number;
	to: number;
	x1: number;
	x2: number;
}

/** The time axes of a drawing; none where it shows no trend. Panels share their scale, so any of them has all years. */
export function timeStrips(model: ChartModel): TimeStrip[] {
	const strips = placedPlots(model).flatMap(({ plot, x, y }): TimeStrip[] => {
		if (plot.kind !== 'trend') return [];
		const [first, last] = [plot.xTicks[0], plot.xTicks.at(-1)];
		if (first === undefined || last === undefined || first === last) return [];
		const yearPx = (last.x - first.x) / (Number(last.id) - Number(first.id));
		const xOfYear = (year: number) => x + first.x + (year - Number(first.id)) * yearPx;
		const xs = plot.marks.map((mark) => mark.x);
		const yearAt = (markX: number) => Math.floor(Number(first.id) + (markX - first.x) / yearPx);
		return [
			{
				left: x + plot.frame.left,
				right: x + plot.frame.right,
				top: y + plot.frame.top,
				axisY: y + plot.frame.bottom,
				bottom: y + plot.heightPx,
				years: [yearAt(Math.min(...xs)), yearAt(Math.max(...xs))],
				xOfYear
			}
		];
	});
	const years: [number, number] = [
		Math.min(...strips.map((strip) => strip.years[0])),
		Math.max(...strips.map((strip) => strip.years[1]))
	];
	return strips.map((strip) => ({ ...strip, years }));
}

/** The whole years between two places of an axis, whichever comes first. */
export function dragPeriod(strip: TimeStrip, startX: number, endX: number): DraggedPeriod {
	const { years, xOfYear, left, right } = strip;
	const yearPx = xOfYear(1) - xOfYear(0);
	const yearAt = (x: number): number => {
		const year = Math.floor((x - xOfYear(0)) / yearPx);
		return Math.max(years[0], Math.min(year, years[1]));
	};
	const [from, to] = [yearAt(Math.min(startX, endX)), yearAt(Math.max(startX, endX))];
	return { from, to, x1: Math.max(left, xOfYear(from)), x2: Math.min(right, xOfYear(to + 1)) };
}
