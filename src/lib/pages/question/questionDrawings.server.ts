import { render } from 'svelte/server';
import { buildChart } from '../../chart/buildChart';
import { chartSlice } from '../../chart/catalog/chartSlice';
import { drawChart, NARROW_PX, WIDE_PX } from '../../chart/panels/drawChart';
import type { Note, NoteKind } from '../../chart/caption/note';
import type { PlottedSeries } from '../../chart/series/plotted';
import { isShown } from '../../dataset/isShown';
import { buildOffer } from '../../selection/offer';
import type { Dataset, Question } from '../../dataset/types';
import ChartSvg from '../../svg/ChartSvg.svelte';
import { groupName } from '../../text/names';
import * as m from '../../text/paraglide/messages';
import { quoteWording } from '../../text/questionWording';
import { planDrawings, type DrawingKind, type Plan } from './questionPlan';
import { withoutMarks } from '../../server/pictures/withoutMarks';

/** A drawing, made for a phone and for a desk; a page shows the one that has room. */
export interface QuestionDrawing {
	kind: DrawingKind;
	heading: string;
	/** What is not drawn or who alone is counted; may be empty. */
	remark: string;
	narrow: string;
	wide: string;
	/** Notes with a number on the drawing, then all others. */
	notes: Note[];
}

/** What is said of the question and of other questions has a place of its own on the page. */
const SAID_ELSEWHERE: readonly NoteKind[] = ['question', 'link', 'climate'];

/** Draws every survey of a question in the forms that make sense for it. */
export function drawQuestion(dataset: Dataset, question: Question): QuestionDrawing[] {
	return planDrawings(dataset, question).map((plan) => draw(dataset, question, plan));
}

function draw(dataset: Dataset, question: Question, { kind, spec }: Plan): QuestionDrawing {
	const slice = chartSlice(dataset, spec);
	const offer = buildOffer(slice, spec);
	const chart = buildChart(slice, spec, offer, offer.defaults, quoteWording(question));
	const { picked, caption } = chart;
	const svg = (widthPx: number, id: string): string => {
		const model = drawChart(slice, chart, widthPx);
		const { short, brief } = caption.words;
		return withoutMarks(render(ChartSvg, { props: { model, title: short, description: brief, id } }).body);
	};
	return {
		kind,
		heading: headingOf(kind),
		remark: [
			...groupRemark(spec.group),
			...listRemark(kind, question, spec.answers),
			...surveyRemark(kind, slice, picked.series)
		].join(' '),
		narrow: svg(NARROW_PX, `${kind}-narrow`),
		wide: svg(WIDE_PX, `${kind}-wide`),
		notes: caption.notes.filter(({ kind }) => !SAID_ELSEWHERE.includes(kind))
	};
}

const HEADINGS: Record<DrawingKind, () => string> = {
	groups: m.things_drawing_groups,
	answers: m.things_drawing_answers,
	countries: m.things_drawing_countries,
	trend: m.things_drawing_trend
};

function headingOf(kind: DrawingKind): string {
	return HEADINGS[kind]();
}

function groupRemark(group: string | undefined): string[] {
	return group === undefined ? [] : [m.things_drawing_group({ group: groupName(group) })];
}

function listRemark(kind: DrawingKind, question: Question, answers: string[]): string[] {
	const isPartOfList = answers.some((id) => question.answers.some((answer) => answer.id === id));
	const isLeftOut = kind === 'trend' && isPartOfList && answers.length < question.answers.length;
	return isLeftOut ? [m.things_drawing_some({ count: answers.length, total: question.answers.length })] : [];
}

/** Bars and rows are promised for every survey, so those without are counted. */
function surveyRemark(kind: DrawingKind, slice: Dataset, series: PlottedSeries[]): string[] {
	const drawn = new Set(series.flatMap(({ readings }) => readings.map(({ waveId }) => waveId)));
	const all = new Set(slice.figures.filter(isShown).map(({ waveId }) => waveId));
	const count = all.size - drawn.size;
	return kind === 'trend' || count === 0 ? [] : [m.things_drawing_surveys({ count })];
}
