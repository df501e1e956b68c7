import type { Chart } from '../../chart/buildChart';
import type { PlottedReading, PlottedSeries } from '../../chart/series/plotted';
import { byTime } from '../../dataset/time';
import type { Dataset } from '../../dataset/types';
import * as m from '../../text/paraglide/messages';

/** A text by language codes; Wikimedia shows a reader the nearest. */
export type Localised = Record<string, string>;

export interface CommonsTable {
	/** What the first column holds. */
	corner: Localised;
	columns: { name: string; title: Localised }[];
	/** First a text, then a share or nothing for each column. */
	rows: [string, ...(number | null)[]][];
}

/**
 * The readings of a chart as the Chart extension wants them: the first column is the axis, each other one a series. Over
 * time a row is a day, else a survey.
 */
export function commonsTable(dataset: Dataset, { picked, selection }: Chart): CommonsTable {
	const isTime = selection.view === 'trend';
	const columnOf = (series: PlottedSeries): string => (isTime ? series.id : series.measureId);
	const columns = new Map(picked.series.map((series) => [columnOf(series), series] as const));
	const rows = new Map<string, { reading: PlottedReading; shares: Map<string, number> }>();
	const several = new Set(picked.series.map(({ country, subgroup }) => `${country} ${subgroup}`)).size > 1;
	for (const series of picked.series)
		for (const reading of series.readings) {
			const survey = [...(several ? [series.countryName, series.subgroup] : []), reading.dateText];
			const key = isTime ? reading.wave.end : survey.filter((part) => part !== '').join(', ');
			const share = shareOf(reading);
			if (key === '' || share === null) continue;
			const row = rows.get(key) ?? { reading, shares: new Map<string, number>() };
			rows.set(key, row);
			// Two surveys may end on one day; the axis has room for one share of a series there.
			if (!row.shares.has(columnOf(series))) row.shares.set(columnOf(series), share);
		}
	return {
		corner: { en: isTime ? m.commons_time() : m.commons_survey() },
		columns: [...columns].map(([id, series]) => ({
			name: fieldName(isTime ? id : `${series.questionId}_${series.answerId}`),
			title: titleOf(dataset, series, isTime ? series.name : series.measureName)
		})),
		rows: [...rows]
			.sort(([, a], [, b]) => byTime(a.reading.wave, b.reading.wave))
			.map(([key, { shares }]) => [key, ...[...columns.keys()].map((id) => shares.get(id) ?? null)])
	};
}

function shareOf({ reported }: PlottedReading): number | null {
	return reported.kind === 'percent' || reported.kind === 'about' ? reported.pct : null;
}

/** Letters, digits and underscores, as the names of columns must be. */
function fieldName(id: string): string {
	return id.replace(/[^A-Za-z0-9]+/g, '_');
}

/** The answer in the language of the interview stands beside ours where the column is one answer of one question. */
function titleOf(dataset: Dataset, { questionId, answerId }: PlottedSeries, name: string): Localised {
	const question = dataset.questions[questionId];
	const answer = question?.answers.find(({ id }) => id === answerId);
	const language = question?.originalLanguage ?? '';
	const isNamedByAnswer = answer !== undefined && answer.label === name;
	const original = isNamedByAnswer && language !== '' && language !== 'en' ? answer.labelOriginal : '';
	return { en: name, ...(original !== '' && { [language]: original }) };
}
