import { allowsSeveral } from '../../dataset/answerGroup';
import { pickClimateNotes } from '../../dataset/query/pickClimateNotes';
import { canOverlay } from '../../dataset/query/compareQuestions';
import type { Dataset } from '../../dataset/types';
import { isGroupKind, type Selection } from '../../selection/selection';
import { formatFieldwork } from '../../text/dates';
import { breakKindName, groupName, levelName } from '../../text/names';
import { formatList } from '../../text/numbers';
import * as m from '../../text/paraglide/messages';
import { plotsOf, trendsOf, type ChartModel } from '../panels/chartModel';
import type { Picked } from '../series/pickSeries';
import { gapTexts } from './gapTexts';
import { doubtNotes } from './doubtNotes';
import type { Note } from './note';
import type { PlottedReading } from '../series/plotted';

const note = (id: string, text: string): Note => ({ id, number: null, text });

/** Everything a reader must know before quoting the chart: breaks first, then doubt, then how it was made. */
export function chartNotes(
	dataset: Dataset,
	picked: Picked,
	selection: Selection,
	model: ChartModel
): Note[] {
	const questionIds = [...new Set(picked.series.map((one) => one.questionId))];
	const questions = questionIds.flatMap((id) => dataset.questions[id] ?? []);
	const isOverlaid = selection.overlay && selection.view !== 'likert' && canOverlay(dataset, questionIds);
	const readings = picked.series.flatMap((one) => one.readings);
	return [
		...(isOverlaid ? [note('overlay', m.note_overlay())] : []),
		...breakNotes(dataset, selection, model),
		...doubtNotes(picked.series),
		...dateNotes(readings, model),
		...rescaleNotes(dataset, picked, selection),
		...(questions.some(allowsSeveral) ? [note('several', m.note_several())] : []),
		...(selection.group === 'all'
			? []
			: [
					note(
						'group',
						isGroupKind(selection.group)
							? m.note_groups({ kind: selection.group })
							: m.note_group({ group: groupName(selection.group) })
					)
				]),
		...tieNotes(model),
		...linkNotes(dataset, questionIds),
		...questions
			.filter((question) => question.note !== '')
			.map((question) =>
				note(
					`question:${question.id}`,
					m.note_question({
						pollster: dataset.pollsters[question.pollsterId]?.name ?? question.pollsterId,
						note: question.note
					})
				)
			),
		...intervalNotes(readings),
		...pickClimateNotes(
			dataset,
			readings.map(({ wave }) => wave)
		).map(({ country, text }) => note(`climate:${country}`, text))
	];
}

function breakNotes(dataset: Dataset, selection: Selection, model: ChartModel): Note[] {
	const trends = trendsOf(model);
	const breaks = new Map(trends.flatMap(({ breakMarks }) => breakMarks.map((mark) => [mark.id, mark])));
	if (trends.length === 0) return [];
	const dateOf = (waveId: string): string => {
		const wave = dataset.waves[waveId];
		return wave === undefined ? waveId : formatFieldwork(wave);
	};
	const marked = [...breaks.values()].map((mark) => {
		const [questionId = '', before = '', after = ''] = mark.id.split(':');
		const pollster = dataset.questions[questionId]?.pollsterId ?? '';
		return {
			id: `break:${mark.id}`,
			number: mark.number,
			text: m.note_break({
				place: dataset.pollsters[pollster]?.name ?? pollster,
				before: dateOf(before),
				after: dateOf(after),
				kind: breakKindName(mark.kind),
				reason: mark.note
			})
		};
	});
	const gaps = gapTexts(trends).map(({ id, text }) => note(`gap:${id}`, text));
	const isJoined = selection.join && breaks.size > 0;
	return [...marked, ...gaps, ...(isJoined ? [note('joined', m.note_joined())] : [])];
}

function dateNotes(readings: PlottedReading[], model: ChartModel): Note[] {
	const datesOf = (basis: string): string =>
		formatList([
			...new Set(
				readings
					.filter(({ wave }) => wave.dateBasis === basis && wave.start !== '')
					.map(({ dateText }) => dateText)
			)
		]);
	const [years, published, inferred] = [datesOf('year'), datesOf('publication'), datesOf('inferred')];
	return [
		...(years !== '' && trendsOf(model).length > 0
			? [note('dates:year', m.note_year({ dates: years }))]
			: []),
		...(published === '' ? [] : [note('dates:publication', m.note_publication({ dates: published }))]),
		...(inferred === '' ? [] : [note('dates:inferred', m.note_inferred({ dates: inferred }))])
	];
}

function rescaleNotes(dataset: Dataset, picked: Picked, selection: Selection): Note[] {
	if (selection.dk !== 'exclude') return [];
	const waves = [...new Set(picked.notRescaled.map(({ waveId }) => waveId))];
	const dates = formatList(waves.flatMap((id) => dataset.waves[id] ?? []).map(formatFieldwork));
	return [
		note('rescaled', m.note_rescaled()),
		...(dates === '' ? [] : [note('not-rescaled', m.note_not_rescaled({ dates }))])
	];
}

function linkNotes(dataset: Dataset, questionIds: string[]): Note[] {
	const nameOf = (questionId: string): string => {
		const pollsterId = dataset.questions[questionId]?.pollsterId ?? '';
		return dataset.pollsters[pollsterId]?.name ?? pollsterId;
	};
	return dataset.links
		.filter(({ questionA, questionB }) => questionIds.includes(questionA) && questionIds.includes(questionB))
		.map((link) =>
			note(
				`link:${link.questionA}:${link.questionB}`,
				m.note_link({
					pollsters: formatList([...new Set([nameOf(link.questionA), nameOf(link.questionB)])]),
					level: levelName(link.level),
					note: link.note
				})
			)
		);
}

/** What the ranges are, and which of them rest on the margin of another survey. */
function intervalNotes(readings: PlottedReading[]): Note[] {
	const ranges = readings.filter(({ interval }) => interval !== null);
	const borrowed = ranges.filter(({ effectiveSize }) => effectiveSize?.basis === 'borrowed_margin');
	const dates = formatList([...new Set(borrowed.map(({ dateText }) => dateText))]);
	return [
		...(ranges.length === 0 ? [] : [note('interval', m.note_interval())]),
		...(dates === '' ? [] : [note('borrowed', m.note_borrowed({ dates }))])
	];
}

/** Countries that a bracket joins, named for those who do not see it. */
function tieNotes(model: ChartModel): Note[] {
	const names = plotsOf(model).flatMap((plot) =>
		plot.kind === 'compare' ? plot.ties.map((tie) => formatList(tie.names)) : []
	);
	return names.length === 0 ? [] : [note('ties', m.note_ties({ names: names.join('; ') }))];
}
