import { scaleUtc } from 'd3-scale';
import { TICK_PX } from '../lettering/chartFont';
import { axisSpan } from '../time/axisSpan';
import { roundPx } from '../lettering/roundPx';
import { textWidth } from '../lettering/textWidth';

export interface TimeTick {
	id: string;
	x: number;
	/** Empty where the year has a tick but no room for its number. */
	label: string;
	/** Middle of the label: that of the tick, but for one at the edge of the drawing. */
	labelX: number;
}

export interface TimeAxis {
	x: (ms: number) => number;
	ticks: TimeTick[];
}

/** Years between labels that read as round. */
const YEAR_STEPS = [1, 2, 5, 10, 20, 50];
const LABEL_GAP_PX = 10;
/** Ticks of single years closer than this are left out. */
const MIN_TICK_DISTANCE_PX = 6;
const YEAR_MS = 365.25 * 86_400_000;

const newYear = (year: number) => Date.UTC(year, 0, 1);

/**
 * A true time axis in UTC, from the new year before the first day to the last day; labels thin out to the
 * room there is, ticks mark the years.
 * @param fromMs first day of the earliest fieldwork, milliseconds UTC
 * @param toMs last day of the latest
 * @param range the pixels between which readings stand
 * @param widthPx width of the drawing, within which labels stay
 */
export function timeAxis(fromMs: number, toMs: number, range: [number, number], widthPx: number): TimeAxis {
	const [start, end] = axisSpan(fromMs, toMs);
	const scale = scaleUtc([start, end], range);
	const yearPx = scale(newYear(2001)) - scale(newYear(2000));
	const labelPx = textWidth('2000', TICK_PX);
	const step = YEAR_STEPS.find((years) => years * yearPx >= labelPx + LABEL_GAP_PX) ?? 100;
	// As many ticks as there are years: one at each new year. Which of them get a label depends on the width of the text.
	const years = scale.ticks(Math.round((end - start) / YEAR_MS)).map((date) => date.getUTCFullYear());
	const ticks = years
		.filter((year) => year % step === 0 || yearPx >= MIN_TICK_DISTANCE_PX)
		.map((year) => ({
			id: String(year),
			x: roundPx(scale(newYear(year))),
			label: year % step === 0 ? String(year) : '',
			labelX: roundPx(Math.min(scale(newYear(year)), widthPx - labelPx / 2))
		}));
	return { x: (ms) => roundPx(scale(ms)), ticks };
}
