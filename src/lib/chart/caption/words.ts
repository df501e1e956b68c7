import { byTime } from '../../dataset/time';
import type { Dataset, Wave } from '../../dataset/types';
import { formatFieldwork, formatYears } from '../../text/dates';
import { formatList } from '../../text/numbers';
import { breakKindName, groupName } from '../../text/names';
import * as m from '../../text/paraglide/messages';
import { quoteWording } from '../../text/questionWording';
import { plotsOf, trendsOf, type ChartModel } from '../panels/chartModel';
import { gapTexts } from './gapTexts';
import type { PlottedReading, PlottedSeries } from '../series/plotted';
import type { TrendModel } from '../trend/trendModel';

/** At most this long, a title can stand as the short alternative of a picture (method, section 7.2). */
const MAX_ALT = 150;

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
	model: ChartModel
): Words {
	if (model.kind === 'empty') return { short: title, brief: model.reason, full: [model.reason] };
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
		kindText(model, [...new Set(questions.map(quoteWording))].join(' '), hasSeveralGroups(series)),
		m.desc_who({
			pollsters,
			places: formatList([...new Set(series.map((one) => one.countryName))]),
			years
		})
	];
	const trends = trendsOf(model);
	const body = trends.length > 0 ? trendWords(dataset, series, trends) : rowWords(series);
	const ends = trends.length > 0 || body.length < 3 ? body : [body[0], body.at(-1)];
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

function kindText(model: ChartModel, question: string, hasGroups: boolean): string {
	const [plot] = plotsOf(model);
	if (plot?.kind === 'trend') return m.desc_trend({ question });
	if (plot?.kind === 'likert') return m.desc_likert({ question });
	return hasGroups ? m.desc_compare_groups({ question }) : m.desc_compare({ question });
}

const valueWithDate = (reading: PlottedReading): string =>
	m.desc_level_value({ value: reading.valueText, date: reading.dateText });

function trendWords(dataset: Dataset, series: PlottedSeries[], trends: TrendModel[]): string[] {
	const breakMarks = new Map(trends.flatMap((trend) => trend.breakMarks.map((mark) => [mark.id, mark])));
	// A break may lie beside a survey of which the chart shows no reading.
	const dateOf = (waveId: string): string => {
		const wave = dataset.waves[waveId];
		return wave === undefined ? m.date_unknown() : formatFieldwork(wave);
	};
	return [
		...series.flatMap((one) => seriesWords(one, [...breakMarks.keys()])),
		...[...breakMarks.values()].map((mark) => {
			const [, before = '', after = ''] = mark.id.split(':');
			return m.desc_break({
				before: dateOf(before),
				after: dateOf(after),
				kind: breakKindName(mark.kind)
			});
		}),
		...gapTexts(trends).map(({ text }) => text)
	];
}

function seriesWords(series: PlottedSeries, breakIds: string[]): string[] {
	const [first, last] = [series.readings[0], series.readings.at(-1)];
	if (first === undefined || last === undefined) return [];
	const sentence = m.desc_series({
		count: series.readings.length,
		series: series.name,
		first: valueWithDate(first),
		last: valueWithDate(last)
	});
	const isBroken = breakIds.some((id) => id.startsWith(`${series.questionId}:`));
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
