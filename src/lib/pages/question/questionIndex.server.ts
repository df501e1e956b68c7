import type { Dataset } from '../../dataset/types';
import { questionFacts, type QuestionFacts } from '../../dataset/query/questionFacts';
import { onceFor } from '../../dataset/onceFor';
import { datesOf } from '../../dataset/query/newestFirst';
import { formatYears } from '../../text/dates';
import { formatList } from '../../text/numbers';
import { pollsterHref, questionHref } from '../../text/pageLinks';
import * as m from '../../text/paraglide/messages';
import { quoteWording } from '../../text/questionWording';

/** The facts of every question of a dataset by its id; gathered at the first call and kept. */
export const questionIndex = onceFor(questionFacts);

/** A question as a list names it. */
export interface QuestionSummary {
	id: string;
	href: string;
	wording: string;
	pollster: { name: string; href: string };
	/** Countries, years and number of surveys. */
	detail: string;
}

/** More countries than this are counted, not named. */
const MOST_NAMED = 4;

/** Names of countries, or how many there are. */
export function nameCountries({ countries: known }: Dataset, countries: readonly string[]): string {
	return countries.length > MOST_NAMED
		? m.kicker_several_countries({ count: countries.length })
		: formatList(countries.map((id) => known[id]?.name ?? id));
}

/** Years of the surveys, or that they are undated. */
export function nameYears(waves: QuestionFacts['waves']): string {
	return formatYears(datesOf(waves)) || m.source_unknown_dates();
}

/** The line of a question in a list. */
export function summarizeQuestion(
	dataset: Dataset,
	{ question, waves, countries }: QuestionFacts
): QuestionSummary {
	const { id, pollsterId } = question;
	const places = nameCountries(dataset, countries);
	return {
		id,
		href: questionHref(id),
		wording: quoteWording(question),
		pollster: {
			name: dataset.pollsters[pollsterId]?.name ?? pollsterId,
			href: pollsterHref(pollsterId)
		},
		detail:
			waves.length === 0
				? m.things_question_detail_none({ places })
				: m.things_question_detail({
						places,
						years: nameYears(waves),
						surveys: m.surveys_count({ count: waves.length })
					})
	};
}
