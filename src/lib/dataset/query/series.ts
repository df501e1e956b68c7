import { findAnswerGroup, type AnswerGroup } from '../answerGroup';
import { decimalsOf } from '../cells/roundingStep';
import { byTime } from '../time';
import type { Dataset, Figure, Reported, Stance, Status } from '../types';
import { figuresBySurvey } from './figuresByQuestion';

/** Another value that was printed for the same answer. */
export interface Alternative {
	printed: string;
	reported: Reported;
	note: string;
	sourceIds: string[];
}

/** One survey's share for one answer. Only `reported` and `weak` figures become readings. */
export interface Reading {
	waveId: string;
	reported: Reported;
	/** The cell as published; for a sum or a rescaled share, our own number as text. */
	printed: string;
	derived: 'no' | 'sum' | 'rescaled';
	/** Ids of the answers whose printed shares the reading rests on. */
	parts: string[];
	/** `weak` when any part is. */
	status: Extract<Status, 'reported' | 'weak'>;
	alternatives: Alternative[];
	sourceIds: string[];
	/** How many pages print the share; `null` for a sum, and where not counted. */
	confirmations: number | null;
	notes: string[];
}

/** One answer to one question in one country, in time order. */
export interface Series {
	/** `question:country:answer`, and `:subgroup` where it is not all respondents. */
	id: string;
	questionId: string;
	country: string;
	/** Answer id, or a stance group. */
	answerId: string;
	/** Empty: all respondents. */
	subgroup: string;
	stance: Stance;
	readings: Reading[];
}

export interface SeriesRequest {
	questionId: string;
	country: string;
	answerId: string;
	subgroup: string;
}

export function seriesId(request: SeriesRequest): string {
	const { questionId, country, answerId, subgroup } = request;
	return [questionId, country, answerId, ...(subgroup === '' ? [] : [subgroup])].join(':');
}

/**
 * All readings of one answer or stance group, in time order. A printed total wins over a sum of ours; a sum is
 * made only where every part is a plain number, and carries its parts.
 * @returns `null` where the question has no such answer or group.
 */
export function buildSeries(dataset: Dataset, request: SeriesRequest): Series | null {
	const question = dataset.questions[request.questionId];
	if (question === undefined) return null;
	const group = findAnswerGroup(question, request.answerId);
	if (group === null) return null;
	const figures = figuresBySurvey(dataset, question.id, request.subgroup);
	const waves = [...figures.keys()].flatMap((id) => dataset.waves[id] ?? []);
	const readings = waves
		.filter(({ country }) => country === request.country)
		.sort(byTime)
		.flatMap((wave) => readGroup(wave.id, group, figures.get(wave.id) ?? []) ?? []);
	return { ...request, id: seriesId(request), stance: group.stance, readings };
}

/**
 * The reading of an answer or stance in one survey.
 * @param figures those of one question, survey and group of people
 * @returns `null` where it was not printed and does not follow from what was
 */
export function readGroup(waveId: string, group: AnswerGroup, figures: Figure[]): Reading | null {
	for (const answer of group.printed) {
		const reading = readPrinted(answer.id, figures);
		if (reading !== null) return reading;
	}
	if (group.parts.length === 0) return null;
	const parts = group.parts.map((answer) => readPrinted(answer.id, figures));
	return addReadings(waveId, parts);
}

function readPrinted(answerId: string, figures: Figure[]): Reading | null {
	const ofAnswer = figures.filter((figure) => figure.answerId === answerId);
	const shown = ofAnswer.find((figure) => figure.status === 'reported' || figure.status === 'weak');
	if (shown === undefined) return null;
	return {
		waveId: shown.waveId,
		reported: shown.reported,
		printed: shown.printed,
		derived: 'no',
		parts: [answerId],
		status: shown.status === 'weak' ? 'weak' : 'reported',
		alternatives: ofAnswer
			.filter((figure) => figure.status === 'alternative')
			.map(({ printed, reported, note, sourceIds }) => ({ printed, reported, note, sourceIds })),
		sourceIds: shown.sourceIds,
		confirmations: shown.confirmations,
		notes: shown.note === '' ? [] : [shown.note]
	};
}

/** Adds printed shares; `null` unless all are there and are plain numbers. */
function addReadings(waveId: string, parts: (Reading | null)[]): Reading | null {
	const known = parts.filter((part) => part !== null);
	const shares = known.flatMap((part) => (part.reported.kind === 'percent' ? [part.reported.pct] : []));
	if (shares.length < parts.length) return null;
	// As many decimals as the finest part has: rounding only takes away binary dust.
	const decimals = Math.max(0, ...known.map(({ printed }) => decimalsOf(printed)));
	const pct = Number(shares.reduce((total, share) => total + share, 0).toFixed(decimals));
	return {
		waveId,
		reported: { kind: 'percent', pct },
		printed: String(pct),
		derived: 'sum',
		parts: known.flatMap((part) => part.parts),
		status: known.some((part) => part.status === 'weak') ? 'weak' : 'reported',
		alternatives: known.flatMap((part) => part.alternatives),
		sourceIds: [...new Set(known.flatMap((part) => part.sourceIds))].sort(),
		confirmations: null,
		notes: [...new Set(known.flatMap((part) => part.notes))]
	};
}
