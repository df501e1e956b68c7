import { allowsSeveral, findAnswerGroup, STANCES } from '../dataset/answerGroup';
import { canOverlay } from '../dataset/query/compareQuestions';
import { isShown } from '../dataset/isShown';
import { buildSeries } from '../dataset/query/series';
import type { Dataset, Figure, Question } from '../dataset/types';
import { completeOffer } from './completeOffer';
import type { Offer, Selection, View } from './selection';

/** What a page draws when nothing is chosen. */
export interface OfferRequest {
	questionIds: string[];
	countries?: string[];
	answers: string[];
	view: View;
	group?: string;
	/** The view follows from the other choices, unless it is chosen. */
	isViewFree?: boolean;
	/** Lays related questions over one another at first. */
	overlay?: boolean;
}

/** `age` of `age:18-24`. */
const kindOf = (group: string): string => group.split(':')[0] ?? '';

/**
 * All that may be chosen for these questions, from the figures that may be shown. Lists are in the order in
 * which they are drawn and written in links: what is shown at first leads.
 */
export function buildOffer(dataset: Dataset, request: OfferRequest): Offer {
	const questions = request.questionIds.flatMap((id) => dataset.questions[id] ?? []);
	const figures = dataset.figures.filter(
		(figure) => request.questionIds.includes(figure.questionId) && isShown(figure)
	);
	const asked = new Set(figures.map((figure) => dataset.waves[figure.waveId]?.country));
	const countries = Object.keys(dataset.countries).filter(
		(country) => asked.has(country) && (request.countries?.includes(country) ?? true)
	);
	const answers = offerAnswers(questions, figures, request.answers);
	const groups = [...new Set(figures.map((figure) => figure.subgroup))]
		.filter((group) => group !== '')
		.sort();
	const kinds = [...new Set(groups.map(kindOf))].filter(
		(kind) => groups.filter((group) => kindOf(group) === kind).length > 1
	);
	const defaults: Selection = {
		country: countries,
		answer: request.answers,
		from: '',
		to: '',
		view: request.view,
		group: request.group ?? 'all',
		dk: 'as-published',
		ci: true,
		join: false,
		overlay: request.overlay ?? false,
		focus: '',
		test: '',
		events: [],
		table: 'readings',
		sort: ''
	};
	const views = offerViews(dataset, { questions, figures, countries, kinds }, request);
	return completeOffer(dataset, request, {
		countries,
		answers,
		views,
		groups: [...kinds, ...groups],
		events: [...new Set(dataset.events.map(({ category }) => category))].sort(),
		focusable: offerFocus(dataset, questions, countries, answers, ['', ...groups]),
		canExclude: questions.some((question) => hasFullNoAnswer(dataset, question, countries)),
		canOverlay: canOverlay(dataset, request.questionIds),
		defaults
	});
}

function offerAnswers(questions: Question[], figures: Figure[], first: string[]): string[] {
	const shown = new Set(figures.map((figure) => figure.answerId));
	const stances = STANCES.filter((stance) => questions.some((question) => findAnswerGroup(question, stance)));
	// The single answers of several questions are not the same, so there only groups and what was chosen are on offer.
	const printed =
		questions.length > 1
			? []
			: questions.flatMap((question) => question.answers.map(({ id }) => id).filter((id) => shown.has(id)));
	return [...new Set([...first, ...stances, ...printed])];
}

function offerViews(
	dataset: Dataset,
	asked: { questions: Question[]; figures: Figure[]; countries: string[]; kinds: string[] },
	request: OfferRequest
): View[] {
	const { questions, figures, countries, kinds } = asked;
	const isFree = request.isViewFree ?? false;
	const waves = new Set(figures.map((figure) => figure.waveId));
	const isRepeated = countries.some(
		(country) => [...waves].filter((id) => dataset.waves[id]?.country === country).length > 1
	);
	const answers = new Set(figures.map((figure) => figure.answerId));
	const isOneList = questions.length === 1 && !questions.some(allowsSeveral) && answers.size > 1;
	const possible: Record<View, boolean> = {
		trend: isRepeated,
		// With several countries the rows of answers are too many to be read, unless the chart was made for them.
		likert: isOneList && (countries.length === 1 || isFree),
		compare: countries.length > 1 || kinds.length > 0 || isFree,
		table: true
	};
	const views: View[] = ['trend', 'likert', 'compare', 'table'];
	return views.filter((view) => possible[view] || view === request.view);
}

function offerFocus(
	dataset: Dataset,
	questions: Question[],
	countries: string[],
	answers: string[],
	subgroups: string[]
): string[] {
	return questions.flatMap(({ id: questionId }) =>
		countries.flatMap((country) =>
			answers.flatMap((answerId) => {
				const hasReadings = subgroups.some((subgroup) => {
					const series = buildSeries(dataset, { questionId, country, answerId, subgroup });
					return series !== null && series.readings.length > 0;
				});
				return hasReadings ? [`${questionId}:${country}:${answerId}`] : [];
			})
		)
	);
}

/** Whether any survey printed every kind of "no answer", so that the rest may be rescaled. */
function hasFullNoAnswer(dataset: Dataset, question: Question, countries: string[]): boolean {
	if (allowsSeveral(question)) return false;
	return countries.some((country) => {
		const request = { questionId: question.id, country, answerId: 'no-answer', subgroup: '' };
		const series = buildSeries(dataset, request);
		return series?.readings.some((reading) => reading.reported.kind === 'percent') ?? false;
	});
}
