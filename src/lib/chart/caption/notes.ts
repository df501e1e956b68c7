import { allowsSeveral } from '../../dataset/answerGroup';
import { pickClimateNotes } from '../../dataset/query/pickClimateNotes';
import { canOverlay } from '../../dataset/query/compareQuestions';
import type { Dataset } from '../../dataset/types';
import { isGroupKind, type Selection, type View } from '../../selection/selection';
import { formatFieldwork } from '../../text/dates';
import { breakKindName, groupName, levelName } from '../../text/names';
import { formatList } from '../../text/numbers';
import * as m from '../../text/paraglide/messages';
import type { Picked } from '../series/pickSeries';
import { gapTexts } from './gapTexts';
import { doubtNotes } from './doubtNotes';
import { plainNote, type Note } from './note';
import type { PlottedReading, PlottedSeries } from '../series/plotted';
import { tiedCountries } from '../series/tiedRows';
import { isAnyDrawn, type Interruptions } from '../time/interruptions';

/** What of a drawing the notes are on. */
export interface NotedPlan {
	view: View;
	panels: readonly { series: readonly PlottedSeries[] }[];
	interruptions: Interruptions | null;
}

/** Everything a reader must know before quoting the chart: breaks first, then doubt, then how it was made. */
export function chartNotes(dataset: Dataset, picked: Picked, selection: Selection, plan: NotedPlan): Note[] {
	const questionIds = [...new Set(picked.series.map((one) => one.questionId))];
	const questions = questionIds.flatMap((id) => dataset.questions[id] ?? []);
	const isOverlaid = selection.overlay && selection.view !== 'likert' && canOverlay(dataset, questionIds);
	const readings = picked.series.flatMap((one) => one.readings);
	return [
		...(isOverlaid ? [plainNote('overlay', m.note_overlay())] : []),
		...breakNotes(dataset, selection, plan),
		...doubtNotes(picked.series),
		...dateNotes(readings, plan),
		...rescaleNotes(dataset, picked, selection),
		...(questions.some(allowsSeveral) ? [plainNote('several', m.note_several())] : []),
		...(selection.group === 'all'
			? []
			: [
					plainNote(
						'group',
						isGroupKind(selection.group)
							? m.note_groups({ kind: selection.group })
							: m.note_group({ group: groupName(selection.group) })
					)
				]),
		...tieNotes(plan, selection),
		...linkNotes(dataset, questionIds),
		...questions
			.filter((question) => question.note !== '')
			.map((question) =>
				plainNote(
					'question',
					m.note_question({
						pollster: dataset.pollsters[question.pollsterId]?.name ?? question.pollsterId,
						note: question.note
					}),
					question.id
				)
			),
		...intervalNotes(readings),
		...pickClimateNotes(
			dataset,
			readings.map(({ wave }) => wave)
		).map(({ country, text }) => plainNote('climate', text, country))
	];
}

function breakNotes(dataset: Dataset, selection: Selection, { interruptions }: NotedPlan): Note[] {
	if (interruptions === null) return [];
	const { breaks, gaps } = interruptions;
	const dateOf = (waveId: string): string => {
		const wave = dataset.waves[waveId];
		return wave === undefined ? waveId : formatFieldwork(wave);
	};
	const marked = breaks.map(({ id, number, source }): Note => {
		const pollsterId = dataset.questions[source.questionId]?.pollsterId ?? '';
		const text = m.note_break({
			place: dataset.pollsters[pollsterId]?.name ?? pollsterId,
			before: dateOf(source.beforeWaveId),
			after: dateOf(source.afterWaveId),
			kind: breakKindName(source.kind),
			reason: source.note
		});
		return { ...plainNote('break', text, id), number };
	});
	const isJoined = selection.join && breaks.length > 0;
	return [
		...marked,
		...gapTexts(gaps).map(({ id, text }) => plainNote('gap', text, id)),
		...(isJoined ? [plainNote('joined', m.note_joined())] : [])
	];
}

function dateNotes(readings: PlottedReading[], { interruptions }: NotedPlan): Note[] {
	const datesOf = (basis: string): string =>
		formatList([
			...new Set(
				readings
					.filter(({ wave }) => wave.dateBasis === basis && wave.start !== '')
					.map(({ dateText }) => dateText)
			)
		]);
	const [years, published, inferred] = [datesOf('year'), datesOf('publication'), datesOf('inferred')];
	const isInTime = interruptions !== null && isAnyDrawn(interruptions);
	return [
		...(years !== '' && isInTime ? [plainNote('dates', m.note_year({ dates: years }), 'year')] : []),
		...(published === ''
			? []
			: [plainNote('dates', m.note_publication({ dates: published }), 'publication')]),
		...(inferred === '' ? [] : [plainNote('dates', m.note_inferred({ dates: inferred }), 'inferred')])
	];
}

function rescaleNotes(dataset: Dataset, picked: Picked, selection: Selection): Note[] {
	if (selection.dk !== 'exclude') return [];
	const waves = [...new Set(picked.notRescaled.map(({ waveId }) => waveId))];
	const dates = formatList(waves.flatMap((id) => dataset.waves[id] ?? []).map(formatFieldwork));
	return [
		plainNote('rescaled', m.note_rescaled()),
		...(dates === '' ? [] : [plainNote('not-rescaled', m.note_not_rescaled({ dates }))])
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
			plainNote(
				'link',
				m.note_link({
					pollsters: formatList([...new Set([nameOf(link.questionA), nameOf(link.questionB)])]),
					level: levelName(link.level),
					note: link.note
				}),
				`${link.questionA}:${link.questionB}`
			)
		);
}

/** What the ranges are, and which of them rest on the margin of another survey. */
function intervalNotes(readings: PlottedReading[]): Note[] {
	const ranges = readings.filter(({ interval }) => interval !== null);
	const borrowed = ranges.filter(({ effectiveSize }) => effectiveSize?.basis === 'borrowed_margin');
	const dates = formatList([...new Set(borrowed.map(({ dateText }) => dateText))]);
	return [
		...(ranges.length === 0 ? [] : [plainNote('interval', m.note_interval())]),
		...(dates === '' ? [] : [plainNote('borrowed', m.note_borrowed({ dates }))])
	];
}

/** Countries that a bracket joins, named for those who do not see it. */
function tieNotes({ view, panels }: NotedPlan, { group }: Selection): Note[] {
	if (view !== 'compare' || isGroupKind(group)) return [];
	const names = panels.flatMap(({ series }) => tiedCountries(series).map((tie) => formatList(tie.names)));
	return names.length === 0 ? [] : [plainNote('ties', m.note_ties({ names: names.join('; ') }))];
}
