import type { PlottedReading, PlottedSeries } from '../../chart/series/plotted';
import { findAnswerGroup, isSum } from '../../dataset/answerGroup';
import type { Answer, Question } from '../../dataset/types';
import { groupName } from '../../text/names';
import { formatList } from '../../text/numbers';
import * as m from '../../text/paraglide/messages';

/** What share gave which answer, without an end: sums and rescaled shares say that they are, totals name their parts. */
export function quoteFinding(question: Question, series: PlottedSeries, reading: PlottedReading): string {
	const { reported, derived, parts, valueText } = reading;
	const group = findAnswerGroup(question, series.answerId);
	const members = [...(group?.printed ?? []), ...(group?.parts ?? [])].filter(({ id }) => parts.includes(id));
	const given = {
		value: reported.kind === 'below' ? m.quote_value_below({ limit: String(reported.limit) }) : valueText,
		of: series.subgroup === '' ? '' : m.quote_of_group({ group: groupName(series.subgroup) }),
		answers: answersText(question, members)
	};
	if (derived === 'rescaled') return m.quote_finding_rescaled(given);
	if (derived === 'sum') return m.quote_finding_sum(given);
	return reported.kind === 'words' ? m.quote_finding_words(given) : m.quote_finding(given);
}

/** `the answer “Yes”`, `one of the answers “Yes” and “Rather yes”`, or a total of the pollster with its parts where they are known. */
function answersText(question: Question, members: readonly Answer[]): string {
	const [first, ...others] = members;
	if (first === undefined || others.length > 0) return m.quote_answers_several({ parts: quoteAll(members) });
	const answer = first.label;
	if (!isSum(first)) return m.quote_answers_one({ answer });
	const counted = question.answers.filter(({ id }) => first.parts.includes(id));
	return counted.length === 0
		? m.quote_answers_total({ answer })
		: m.quote_answers_parts({ answer, parts: quoteAll(counted) });
}

const quoteAll = (answers: readonly Answer[]): string =>
	formatList(answers.map(({ label }) => m.things_quoted({ text: label })));
