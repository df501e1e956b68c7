import { axisGroups } from '../../dataset/query/compareQuestions';
import type { Dataset } from '../../dataset/types';
import { groupName } from '../../text/names';
import * as m from '../../text/paraglide/messages';
import { quoteWording } from '../../text/questionWording';
import { nameAnswer, nameSeries } from './nameSeries';
import type { PlottedSeries } from './plotted';

/** Series that share one plot. */
export interface PanelSeries {
	id: string;
	/** What the series have in common; the same for no two panels. */
	title: string;
	series: PlottedSeries[];
}

/** What a drawing puts in one plot at most. */
export type PanelRule = 'trend' | 'likert' | 'compare';

/** More lines than this cross too often to be followed. */
export const MOST_LINES = 5;

interface Split {
	keyOf: (one: PlottedSeries) => string;
	titleOf: (one: PlottedSeries) => string;
}

/**
 * The series in the panels in which they may stand: questions that are not comparable never share one, related ones only
 * where they are laid over one another by choice, answers in bars are those of one question to one group of people, and more than five lines are parted by people, country, pollster
 * and answer, in this order, until they are few enough. One panel without a title where nothing must be parted.
 */
export function splitPanels(
	dataset: Dataset,
	series: PlottedSeries[],
	rule: PanelRule,
	isOverlaid = false
): PanelSeries[] {
	const groups = axisGroups(dataset, [...new Set(series.map(({ questionId }) => questionId))], isOverlaid);
	const groupOf = (one: PlottedSeries): string =>
		String(groups.findIndex((members) => members.includes(one.questionId)));
	const splits = splitsOf(dataset);
	const byAxis: Split = { keyOf: groupOf, titleOf: splits.question.titleOf };
	const always: Record<PanelRule, Split[]> = {
		trend: [byAxis, splits.people],
		likert: [splits.question, splits.people],
		compare: [byAxis]
	};
	let panels: PanelSeries[] = [{ id: '', title: '', series }];
	for (const split of always[rule]) panels = panels.flatMap((panel) => partBy(panel, split));
	if (rule === 'trend')
		for (const split of [splits.country, splits.question, splits.answer])
			panels = panels.flatMap((panel) => (panel.series.length > MOST_LINES ? partBy(panel, split) : [panel]));
	return panels.length === 1 ? panels : panels.map((panel) => rename(dataset, panel));
}

function splitsOf(dataset: Dataset): Record<'question' | 'people' | 'country' | 'answer', Split> {
	const questionOf = ({ questionId }: PlottedSeries) => dataset.questions[questionId];
	return {
		question: {
			keyOf: ({ questionId }) => questionId,
			titleOf: (one) => {
				const question = questionOf(one);
				const pollster = dataset.pollsters[question?.pollsterId ?? '']?.name ?? '';
				const wording = question === undefined ? one.questionId : quoteWording(question);
				return m.panel_question({ pollster, wording });
			}
		},
		people: { keyOf: ({ subgroup }) => subgroup, titleOf: ({ subgroup }) => groupName(subgroup) },
		country: { keyOf: ({ country }) => country, titleOf: ({ countryName }) => countryName },
		answer: {
			keyOf: ({ answerId }) => answerId,
			titleOf: (one) => {
				const question = questionOf(one);
				return question === undefined ? one.answerId : nameAnswer(question, one.answerId);
			}
		}
	};
}

function partBy(panel: PanelSeries, { keyOf, titleOf }: Split): PanelSeries[] {
	const parts = new Map<string, PlottedSeries[]>();
	for (const one of panel.series) parts.set(keyOf(one), [...(parts.get(keyOf(one)) ?? []), one]);
	if (parts.size < 2) return [panel];
	return [...parts].map(([key, series]) => {
		const own = series[0] === undefined ? '' : titleOf(series[0]);
		return {
			id: `${panel.id}/${key}`,
			title: panel.title === '' ? own : m.panel_within({ outer: panel.title, inner: own }),
			series
		};
	});
}

/** What a title says need not stand at every line. */
function rename(dataset: Dataset, panel: PanelSeries): PanelSeries {
	const series = panel.series.map((one) => ({ ...one, name: nameSeries(dataset, one, panel.series) }));
	return { ...panel, series };
}
