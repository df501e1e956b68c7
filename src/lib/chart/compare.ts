import { scaleLinear } from 'd3-scale';
import * as m from '../text/paraglide/messages';
import { formatShare } from '../text/numbers';
import { emptyModel, type EmptyModel } from './emptyModel';
import { markerPath } from './markerPath';
import type { PlottedReading, PlottedSeries, Tone } from './plotted';
import { roundPx } from './roundPx';
import { shareAxis } from './shareAxis';

export interface CompareDot {
	/** `series@wave`. */
	id: string;
	tone: Tone;
	isDimmed: boolean;
	isWeak: boolean;
	title: string;
	x: number;
	valueText: string;
	outline: string;
	transform: string;
	whisker: { x1: number; x2: number } | null;
}

export interface CompareRow {
	country: string;
	label: string;
	detail: string;
	/** Middle of the dots, and baseline of the label over them. */
	y: number;
	labelY: number;
	dots: CompareDot[];
}

/** A row a country, a dot a measure, on one share axis from 0. */
export interface CompareModel {
	kind: 'compare';
	widthPx: number;
	heightPx: number;
	ticks: { id: string; x: number; label: string }[];
	plotTop: number;
	plotBottom: number;
	key: { id: string; name: string; tone: Tone; outline: string; transform: string; y: number }[];
	rows: CompareRow[];
}

const ROW_PX = 56;
const KEY_ROW_PX = 20;
const FOOT_PX = 24;
const INSET_PX = 16;
const RADIUS_PX = 5;

const pctOf = ({ reported }: PlottedReading): number | null =>
	reported.kind === 'percent' || reported.kind === 'about'
		? reported.pct
		: reported.kind === 'below'
			? 0
			: null;

/** Draws the latest reading of each measure and country; countries by the first measure, highest first. */
export function compareModel(
	series: PlottedSeries[],
	{ widthPx }: { widthPx: number }
): CompareModel | EmptyModel {
	const latest = series.flatMap((one) => {
		const reading = one.readings.filter((each) => pctOf(each) !== null).at(-1);
		return reading === undefined ? [] : [{ series: one, reading, pct: pctOf(reading) ?? 0 }];
	});
	if (latest.length === 0) return emptyModel(m.empty_no_series(), widthPx);
	const share = shareAxis(Math.max(...latest.map(({ pct, reading }) => reading.interval?.high ?? pct)));
	const scale = scaleLinear([0, share.max], [INSET_PX, widthPx - INSET_PX]);
	const measures = [...new Map(latest.map(({ series: one }) => [one.measureId, one])).values()];
	const firstOf = (country: string): number =>
		latest.find(({ series: one }) => one.country === country && one.measureId === measures[0]?.measureId)?.pct ??
		-1;
	const countries = [...new Set(latest.map(({ series: one }) => one.country))];
	countries.sort((a, b) => firstOf(b) - firstOf(a));
	const top = measures.length * KEY_ROW_PX + 8;
	const rows = countries.map((country, index): CompareRow => {
		const ofCountry = latest.filter(({ series: one }) => one.country === country);
		const y = top + index * ROW_PX + 40;
		return {
			country,
			label: ofCountry[0]?.series.countryName ?? country,
			detail: ofCountry.map(({ reading }) => reading.valueText).join(' · '),
			y,
			labelY: y - 20,
			dots: ofCountry.map(({ series: one, reading, pct }) => {
				const x = roundPx(scale(pct));
				const { interval } = reading;
				return {
					id: `${one.id}@${reading.waveId}`,
					tone: one.tone,
					isDimmed: one.isDimmed,
					isWeak: reading.status === 'weak' || reading.reported.kind !== 'percent',
					title: m.trend_reading({
						name: `${one.countryName}, ${one.measureName}`,
						value: reading.valueText,
						date: reading.dateText
					}),
					x,
					valueText: reading.valueText,
					outline: markerPath(one.marker, RADIUS_PX),
					transform: `translate(${x},${y})`,
					whisker: interval && { x1: roundPx(scale(interval.low)), x2: roundPx(scale(interval.high)) }
				};
			})
		};
	});
	const plotBottom = top + countries.length * ROW_PX + 4;
	return {
		kind: 'compare',
		widthPx,
		heightPx: plotBottom + FOOT_PX,
		ticks: share.ticks.map((pct) => ({ id: String(pct), x: roundPx(scale(pct)), label: formatShare(pct) })),
		plotTop: top,
		plotBottom,
		key: measures.map((one, index) => ({
			id: one.measureId,
			name: one.measureName,
			tone: one.tone,
			outline: markerPath(one.marker, RADIUS_PX),
			transform: `translate(${RADIUS_PX + 1},${index * KEY_ROW_PX + 10})`,
			y: index * KEY_ROW_PX + 14
		})),
		rows
	};
}
