import { byTime } from '../../dataset/time';
import type { Dataset, Wave } from '../../dataset/types';
import type { View } from '../../selection/selection';
import { formatFieldwork, formatYears } from '../../text/dates';
import { formatList } from '../../text/numbers';
import { breakKindName, groupName } from '../../text/names';
import * as m from '../../text/paraglide/messages';
import { quoteWording } from '../../text/questionWording';
import { gapTexts } from './gapTexts';
import type { PlottedReading, PlottedSeries } from '../series/plotted';
import { isAnyDrawn, type Interruptions } from '../time/interruptions';

/** At most this long, a title can stand as the short alternative of a picture (method, section 7.2). */
const MAX_ALT = 150;

/** What of a drawing is told in words. */
export interface ToldPlan {
	view: View;
	interruptions: Interruptions | null;
	/** Why nothing is drawn, for readers; `null` where something is. */
	emptyReason: string | null;
}

/** The chart in words, for those who do not see it. */
export interface Words {
	/** In one line: what, who, when. */
	short: string;
	/** In a paragraph, for the picture itself: of many rows only the first and the last. */
	brief: string;
	/** One sentence or two an item. */
	full: string[];
}

/** What, who, when, first and last reading, highest and lowest, breaks and gaps; from the data alone. */
export function chartWords(
	dataset: Dataset,
	title: string,
	series: PlottedSeries[],
	{ view, interruptions, emptyReason }: ToldPlan
): Words {
	if (emptyReason !== null) return { short: title, brief: emptyReason, full: [emptyReason] };
	const readings = series.flatMap((one) => one.readings);
	const questions = [...new Set(series.map((one) => one.questionId))].flatMap(
		(id) => dataset.questions[id] ?? []
	);
	const pollsters = formatList([
		...new Set(questions.map(({ pollsterId }) => dataset.pollsters[pollsterId]?.name ?? pollsterId))
	]);
	const years = yearsOf(readings);
	const alt = m.chart_alt({ title, pollsters, years });
	const opening = [
		kindText(view, [...new Set(questions.map(quoteWording))].join(' '), hasSeveralGroups(series)),
		m.desc_who({
			pollsters,
			places: formatList([...new Set(series.map((one) => one.countryName))]),
			years
		})
	];
	const isInTime = interruptions !== null && isAnyDrawn(interruptions);
	const body = isInTime ? trendWords(dataset, series, interruptions) : rowWords(series);
	const ends = isInTime || body.length < 3 ? body : [body[0], body.at(-1)];
	return {
		short: alt.length <= MAX_ALT ? alt : title,
		brief: [...opening, ...ends].join(' '),
		full: [...opening, ...body]
	};
}

function yearsOf(readings: PlottedReading[]): string {
	const dates = readings.flatMap(({ wave }) => [wave.start, wave.end]).filter((date) => date !== '');
	return formatYears(dates) || m.source_unknown_dates();
}

function kindText(view: View, question: string, hasGroups: boolean): string {
	if (view === 'trend') return m.desc_trend({ question });
	if (view === 'likert') return m.desc_likert({ question });
	return hasGroups ? m.desc_compare_groups({ question }) : m.desc_compare({ question });
}

const valueWithDate = (reading: PlottedReading): string =>
	m.desc_level_value({ value: reading.valueText, date: reading.dateText });

function trendWords(dataset: Dataset, series: PlottedSeries[], { breaks, gaps }: Interruptions): string[] {
	const broken = new Set(breaks.map(({ source }) => source.questionId));
	// A break may lie beside a survey of which the chart shows no reading.
	const dateOf = (waveId: string): string => {
		const wave = dataset.waves[waveId];
		return wave === undefined ? m.date_unknown() : formatFieldwork(wave);
	};
	return [
		...series.flatMap((one) => seriesWords(one, broken.has(one.questionId))),
		...breaks.map(({ source }) =>
			m.desc_break({
				before: dateOf(source.beforeWaveId),
				after: dateOf(source.afterWaveId),
				kind: breakKindName(source.kind)
			})
		),
		...gapTexts(gaps).map(({ text }) => text)
	];
}

function seriesWords(series: PlottedSeries, isBroken: boolean): string[] {
	const [first, last] = [series.readings[0], series.readings.at(-1)];
	if (first === undefined || last === undefined) return [];
	const sentence = m.desc_series({
		count: series.readings.length,
		series: series.name,
		first: valueWithDate(first),
		last: valueWithDate(last)
	});
	const numbers = series.readings.filter(({ reported }) => reported.kind === 'percent');
	// Across a break the highest and the lowest figure may come from the method, so they are not held together.
	if (isBroken || numbers.length < 2) return [sentence];
	const byValue = [...numbers].sort((a, b) => pctOf(a) - pctOf(b));
	const [low, high] = [byValue[0], byValue.at(-1)];
	if (low === undefined || high === undefined || pctOf(low) === pctOf(high)) return [sentence];
	return [`${sentence} ${m.desc_extremes({ high: valueWithDate(high), low: valueWithDate(low) })}`];
}

function pctOf({ reported }: PlottedReading): number {
	return reported.kind === 'percent' ? reported.pct : NaN;
}

/** Whether the people counted differ from series to series. */
function hasSeveralGroups(series: PlottedSeries[]): boolean {
	return new Set(series.map(({ subgroup }) => subgroup)).size > 1;
}

/** One sentence a survey, in time order, all its answers together; country and people are named where they differ. */
function rowWords(series: PlottedSeries[]): string[] {
	const isOneCountry = new Set(series.map(({ country }) => country)).size === 1;
	const isOneGroup = !hasSeveralGroups(series);
	const rows = new Map<string, { wave: Wave; place: string; values: string[] }>();
	for (const one of series)
		for (const { wave, dateText, valueText } of one.readings) {
			const id = `${wave.id} ${one.subgroup}`;
			const people = isOneGroup ? '' : groupName(one.subgroup);
			const where = [isOneCountry ? '' : one.countryName, people].filter((name) => name !== '').join(', ');
			const place = where === '' ? dateText : m.desc_level_value({ value: where, date: dateText });
			const row = rows.get(id) ?? { wave, place, values: [] };
			row.values.push(`${one.measureName} ${valueText}`);
			rows.set(id, row);
		}
	return [...rows.values()]
		.sort((a, b) => byTime(a.wave, b.wave))
		.map(({ place, values }) => m.desc_row({ place, values: values.join(', ') }));
}
