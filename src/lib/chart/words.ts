import type { Dataset } from '../dataset/types';
import { formatYears } from '../text/dates';
import { formatList } from '../text/numbers';
import { breakKindName } from '../text/names';
import * as m from '../text/paraglide/messages';
import type { ChartModel } from './chartModel';
import { gapTexts } from './gapTexts';
import type { PlottedReading, PlottedSeries } from './plotted';

/** At most this long, a title can stand as the short alternative of a picture (method, section 7.2). */
const MAX_ALT = 150;

/** The chart in words, for those who do not see it: short, and in full. */
export interface Words {
	short: string;
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
	if (model.kind === 'empty') return { short: title, full: [model.reason] };
	const readings = series.flatMap((one) => one.readings);
	const questions = [...new Set(series.map((one) => one.questionId))].flatMap(
		(id) => dataset.questions[id] ?? []
	);
	const pollsters = formatList([
		...new Set(questions.map(({ pollsterId }) => dataset.pollsters[pollsterId]?.name ?? pollsterId))
	]);
	const years = yearsOf(readings);
	const alt = m.chart_alt({ title, pollsters, years });
	return {
		short: alt.length <= MAX_ALT ? alt : title,
		full: [
			kindText(model, questions.map(({ wording }) => `“${wording}”`).join(' ')),
			m.desc_who({
				pollsters,
				places: formatList([...new Set(series.map((one) => one.countryName))]),
				years
			}),
			...(model.kind === 'trend' ? trendWords(series, model) : rowWords(series))
		]
	};
}

function yearsOf(readings: PlottedReading[]): string {
	const dates = readings.flatMap(({ wave }) => [wave.start, wave.end]).filter((date) => date !== '');
	return formatYears(dates) || m.source_unknown_dates();
}

function kindText(model: ChartModel, question: string): string {
	if (model.kind === 'trend') return m.desc_trend({ question });
	return model.kind === 'likert' ? m.desc_likert({ question }) : m.desc_compare({ question });
}

const valueWithDate = (reading: PlottedReading): string =>
	m.desc_level_value({ value: reading.valueText, date: reading.dateText });

function trendWords(series: PlottedSeries[], model: Extract<ChartModel, { kind: 'trend' }>): string[] {
	const dates = new Map(
		series.flatMap((one) => one.readings.map(({ waveId, dateText }) => [waveId, dateText] as const))
	);
	return [
		...series.flatMap((one) => seriesWords(one, model)),
		...model.breakMarks.map((mark) => {
			const [, before = '', after = ''] = mark.id.split(':');
			return m.desc_break({
				before: dates.get(before) ?? before,
				after: dates.get(after) ?? after,
				kind: breakKindName(mark.kind)
			});
		}),
		...gapTexts(model).map(({ text }) => text)
	];
}

function seriesWords(series: PlottedSeries, model: Extract<ChartModel, { kind: 'trend' }>): string[] {
	const [first, last] = [series.readings[0], series.readings.at(-1)];
	if (first === undefined || last === undefined) return [];
	const sentence = m.desc_series({
		count: series.readings.length,
		series: series.name,
		first: valueWithDate(first),
		last: valueWithDate(last)
	});
	const isBroken = model.breakMarks.some((mark) => mark.id.startsWith(`${series.questionId}:`));
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

/** One sentence a country or survey, all measures of it together. */
function rowWords(series: PlottedSeries[]): string[] {
	const rows = new Map<string, string[]>();
	for (const one of series)
		for (const reading of one.readings) {
			const place = m.desc_level_value({ value: one.countryName, date: reading.dateText });
			rows.set(place, [...(rows.get(place) ?? []), `${one.measureName} ${reading.valueText}`]);
		}
	return [...rows].map(([place, values]) => m.desc_row({ place, values: values.join(', ') }));
}
