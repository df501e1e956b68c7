import { isSum } from '../../dataset/answerGroup';
import type { SurveyFigures } from '../../dataset/query/figuresOfQuestion';
import { groupBy } from '../../dataset/groupBy';
import type { Answer, Figure, Question } from '../../dataset/types';
import { measureName } from '../../text/measureName';
import { groupName } from '../../text/names';
import * as m from '../../text/paraglide/messages';
import { quoteWording, wordingReadName } from '../../text/questionWording';
import { statusName } from '../../text/statusName';
import { factsId } from './ddiStudy';
import { xmlElement, xmlText } from './xmlElement';

const QUESTION_ID = 'question';

/** One survey's shares of one group of respondents. */
interface Asked {
	waveId: string | null;
	subgroup: string;
	figures: readonly Figure[];
}

/** A variable for each survey and group of respondents; one without shares where no survey has a figure. */
export function ddiVariables(question: Question, surveys: readonly SurveyFigures[]): string[] {
	const asked = surveys.flatMap(({ wave, figures }) =>
		[...groupBy(figures, ({ subgroup }) => subgroup)].map(([subgroup, ofGroup]): Asked => ({
			waveId: wave.id,
			subgroup,
			figures: ofGroup
		}))
	);
	const variables: Asked[] = asked.length > 0 ? asked : [{ waveId: null, subgroup: '', figures: [] }];
	return variables.map((variable, index) => ddiVariable(question, variable, index));
}

/** The wording, where it is known, stands in the first variable, and the others refer to it. */
function ddiVariable(question: Question, { waveId, subgroup, figures }: Asked, index: number): string {
	const asked = questionAsked(question);
	const id = `v${index + 1}`;
	const name = [question.id, waveId, subgroup].filter((part) => part !== null && part !== '').join(':');
	const printed = question.answers.filter(
		(answer) => waveId === null || figures.some(({ answerId }) => answerId === answer.id)
	);
	const ids = new Map(printed.map((answer) => [answer.id, `${id}-${answer.id}`] as const));
	const figureOf = (answer: Answer): Figure | undefined =>
		figures.find(({ answerId }) => answerId === answer.id);
	const attributes = {
		ID: id,
		name,
		files: 'file',
		qstn: index === 0 || asked === '' ? undefined : QUESTION_ID,
		sdatrefs: waveId === null ? undefined : factsId(waveId)
	};
	return xmlElement('var', attributes, [
		xmlText('labl', quoteWording(question)),
		index === 0 ? asked : '',
		xmlText('universe', subgroup === '' ? question.base : `${question.base}; ${groupName(subgroup)}`),
		index === 0 ? xmlText('txt', m.ddi_wording({ read: wordingReadName(question.wordingRead) })) : '',
		index === 0 ? xmlText('txt', question.note) : '',
		...printed.filter(isSum).map((answer) => sumOfAnswers(question, answer, figureOf(answer), ids)),
		...printed
			.filter((answer) => !isSum(answer))
			.map((answer) => category(question, answer, figureOf(answer), ids.get(answer.id))),
		xmlText('concept', measureName(question.measure))
	]);
}

/** What was asked, word for word; a description of it is not a question, and stands in the label alone. */
function questionAsked(question: Question): string {
	const { wordingOriginal, originalLanguage, wording, wordingRead } = question;
	const isEnglishKnown = wordingRead === 'exact' || wordingRead === 'translated';
	return xmlElement('qstn', { ID: QUESTION_ID }, [
		xmlText('qstnLit', wordingOriginal, { 'xml:lang': originalLanguage }),
		isEnglishKnown ? xmlText('qstnLit', wording, { 'xml:lang': 'en' }) : ''
	]);
}

function labels({ originalLanguage }: Question, { label, labelOriginal }: Answer): string[] {
	const original = labelOriginal === label ? '' : labelOriginal;
	return [xmlText('labl', label), xmlText('labl', original, { 'xml:lang': originalLanguage })];
}

/** The share as printed: `51`, `<10`, `~40`; one in words has no statistic, and its words stand in the note. */
const statistic = (figure: Figure | undefined): string =>
	xmlText('catStat', figure?.printed ?? '', { type: 'percent' });

function remarks(answer: Answer, figure: Figure | undefined): string[] {
	return [
		xmlText('txt', answer.note),
		figure?.status === 'weak' ? xmlText('txt', statusName(figure.status)) : '',
		xmlText('txt', figure?.note ?? '')
	];
}

/** One answer on the card. */
function category(
	question: Question,
	answer: Answer,
	figure: Figure | undefined,
	id: string | undefined
): string {
	const missing = answer.stance === 'no-answer' ? 'Y' : undefined;
	return xmlElement('catgry', { ID: id, missing }, [
		xmlText('catValu', answer.id),
		...labels(question, answer),
		...remarks(answer, figure),
		statistic(figure)
	]);
}

/** A total as printed, which is marked as incomplete unless all that it adds up stands beside it. */
function sumOfAnswers(
	question: Question,
	answer: Answer,
	figure: Figure | undefined,
	ids: ReadonlyMap<string, string>
): string {
	const parts = answer.parts.flatMap((part) => ids.get(part) ?? []);
	const isComplete = parts.length > 0 && parts.length === answer.parts.length;
	const attributes = {
		ID: ids.get(answer.id),
		catgry: parts.join(' '),
		compl: isComplete ? undefined : 'false'
	};
	return xmlElement('catgryGrp', attributes, [
		...labels(question, answer),
		statistic(figure),
		...remarks(answer, figure)
	]);
}
