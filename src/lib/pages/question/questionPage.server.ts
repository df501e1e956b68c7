import { error } from '@sveltejs/kit';
import { isSum } from '../../dataset/answerGroup';
import { pickClimateNotes } from '../../dataset/query/pickClimateNotes';
import type { Answer, Dataset, Question } from '../../dataset/types';
import { stanceName, topicName } from '../../text/names';
import { formatList } from '../../text/numbers';
import { countryHref, exploreHref, pollsterHref, questionHref } from '../../text/pageLinks';
import * as m from '../../text/paraglide/messages';
import { quoteWording, shorten } from '../../text/questionWording';
import { nearNames } from '../../server/http/nearNames';
import { chartsOfQuestion } from './questionCharts';
import { drawQuestion } from './questionDrawings.server';
import { figureRows } from './questionFigures.server';
import { questionHistory } from './questionHistory.server';
import { nameCountries, nameYears, questionIndex } from './questionIndex.server';
import { linkGroups } from './questionLinks.server';
import { numberSources } from './questionReferences';

export type QuestionPage = NonNullable<ReturnType<typeof findQuestionPage>>;

/** So much of the wording stands in the title of the window. */
const LONGEST_TITLE = 90;

/** Everything the page of a question shows, or `null` where there is no such question. */
export function findQuestionPage(dataset: Dataset, questionId: string) {
	const facts = questionIndex(dataset).get(questionId);
	if (facts === undefined) return null;
	const { question, waves, countries, figureCount } = facts;
	const pollster = dataset.pollsters[question.pollsterId]?.name ?? question.pollsterId;
	const places = nameCountries(dataset, countries);
	const references = numberSources(dataset, questionId);
	const numbers = new Map(references.map(({ number, source }) => [source.id, number] as const));
	return {
		question,
		heading: quoteWording(question),
		title: m.things_question_title({ wording: shorten(question.wording, LONGEST_TITLE), pollster, places }),
		lede:
			waves.length === 0
				? m.things_question_lede_none({ pollster, places })
				: m.things_question_lede({
						pollster,
						places,
						years: nameYears(waves),
						surveys: m.surveys_count({ count: waves.length })
					}),
		topic: { name: topicName(question.topic), href: `/questions?topic=${question.topic}` },
		pollster: { name: pollster, href: pollsterHref(question.pollsterId) },
		countries: countries.map((id) => ({
			id,
			name: dataset.countries[id]?.name ?? id,
			href: countryHref(id)
		})),
		figureCount,
		climate: pickClimateNotes(dataset, waves),
		answers: question.answers.map((answer) => answerRow(question, answer)),
		drawings: drawQuestion(dataset, question),
		surveys: figureRows(dataset, question, numbers),
		histories: questionHistory(dataset, questionId, waves, numbers),
		links: linkGroups(dataset, questionId),
		charts: chartsOfQuestion(questionId),
		explore: exploreHref([questionId]),
		references
	};
}

/** As above for a page. @throws 404 with the questions whose ids are near. */
export function loadQuestionPage(dataset: Dataset, questionId: string): QuestionPage {
	const page = findQuestionPage(dataset, questionId);
	return (
		page ??
		error(404, {
			message: m.things_question_unknown(),
			nearMatches: nearQuestions(dataset, questionId).map(({ href, title }) => ({ href, title }))
		})
	);
}

/** The questions whose ids are near. */
export function nearQuestions(
	{ questions, pollsters }: Dataset,
	questionId: string
): { id: string; href: string; title: string }[] {
	return nearNames(questionId, Object.keys(questions)).flatMap((id) => {
		const question = questions[id];
		if (question === undefined) return [];
		const pollster = pollsters[question.pollsterId]?.name ?? question.pollsterId;
		return [
			{ id, href: questionHref(id), title: m.things_question_near({ wording: question.wording, pollster }) }
		];
	});
}

export interface AnswerRow {
	id: string;
	label: string;
	labelOriginal: string;
	/** Its direction in words, or that it has none. */
	stance: string;
	/** What it adds up; empty for a single answer. */
	sumOf: string;
	note: string;
}

function answerRow(question: Question, answer: Answer): AnswerRow {
	const parts = question.answers
		.filter(({ id }) => answer.parts.includes(id))
		.map(({ label }) => m.things_quoted({ text: label }));
	const sum = parts.length > 0 ? m.things_sum_of({ parts: formatList(parts) }) : m.things_sum_unknown();
	return {
		id: answer.id,
		label: answer.label,
		labelOriginal: answer.labelOriginal,
		stance: stanceName(answer.stance) ?? m.things_stance_none(),
		sumOf: isSum(answer) ? sum : '',
		note: answer.note
	};
}
