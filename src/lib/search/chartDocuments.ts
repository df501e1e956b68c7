import type { Dataset } from '../dataset/types';
import { formatList } from '../text/numbers';
import { chartHref } from '../text/pageLinks';
import { describePlaces, joinFacts } from './describePlaces';
import { newestValue } from './newestValue';
import type { SearchDocument } from './searchDocument';
import { describeSurveys, surveysOf, yearsOf } from './surveysOf';

/** What is found of a curated chart; the catalogue of charts has all of it. */
export interface ChartItem {
	id: string;
	title: string;
	topic: string;
	questionIds: readonly string[];
	/** Codes of countries; left out: all in which the questions were asked. */
	countries?: readonly string[];
	/** Shown at first, the most important first. */
	answers: readonly string[];
	/** Who is counted at first; left out: all respondents. */
	group?: string;
}

/** Every curated chart, found by its title and by the words of its questions. */
export function chartDocuments(dataset: Dataset, charts: readonly ChartItem[]): SearchDocument[] {
	return charts.map((chart) => {
		const { id, title, topic, questionIds, answers, group = '' } = chart;
		const waves = surveysOf(dataset, questionIds).filter(
			({ country }) => chart.countries?.includes(country) ?? true
		);
		const countries = [...new Set(waves.map(({ country }) => country))];
		const pollsters = [...new Set(questionIds.map((one) => dataset.questions[one]?.pollsterId ?? ''))];
		return {
			key: `chart:${id}`,
			kind: 'chart',
			href: chartHref(id),
			title,
			detail: joinFacts(
				formatList(pollsters.map((one) => dataset.pollsters[one]?.name ?? one)),
				describePlaces(dataset, countries),
				describeSurveys(waves)
			),
			newest: newestValue(dataset, { questionIds, answers, countries, group }),
			names: topic,
			answers: '',
			years: yearsOf(waves),
			originals: [],
			about: [
				...questionIds.map((one) => `question:${one}`),
				...pollsters.map((one) => `pollster:${one}`),
				...countries.map((one) => `country:${one}`)
			],
			surveyCount: waves.length
		};
	});
}
