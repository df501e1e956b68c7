import { allowsSeveral } from '../dataset/answerGroup';
import { compareQuestions } from '../dataset/comparability';
import type { Break, Dataset, Level, Question } from '../dataset/types';
import {
	comparability,
	COMPARABILITY_LEVELS,
	type ComparabilityField,
	type FieldDifference
} from '../stats/comparability';
import { isGap } from './connectWaves';
import type { PlottedReading, PlottedSeries } from './plotted';
import { readingTime } from './readingTime';
import { breaksBetween, dateBreaks } from './trendBreaks';
import { trendPoints } from './trendPoints';

/** A reading and the series that it stands in. */
export interface PairMember {
	series: PlottedSeries;
	reading: PlottedReading;
}

/** Why two readings are held together no further: fields of the method, or what is no field of question and survey. */
export type LevelReason = ComparabilityField | 'answer' | 'group' | 'date' | 'round' | 'link';

export interface PairLevel {
	level: Level;
	reasons: LevelReason[];
	/** Fields of which nobody says that they changed, nor that they did not. */
	notes: ComparabilityField[];
	/** The recorded breaks between the two. */
	breaks: Break[];
	/** What is recorded of their two questions. */
	linkNote: string;
}

/** Surveys of one programme in several countries are of one round up to this long apart; Pew's of 2015-16 took a year. */
const ROUND_MONTHS = 18;

/**
 * How far two readings may be held together, from the fields of their questions and surveys (method, section 3.3),
 * lowered only by recorded breaks and links. Inside the series of one pollster and question, what is not known counts as
 * undocumented.
 */
export function pairLevel(dataset: Dataset, a: PairMember, b: PairMember): PairLevel {
	const [first, second] = [dataset.questions[a.series.questionId], dataset.questions[b.series.questionId]];
	const breaks = breaksOf(dataset, a, b);
	const link = compareQuestions(dataset, a.series.questionId, b.series.questionId);
	const others = otherReasons(a, b);
	if (first === undefined || second === undefined || a.series.answerId !== b.series.answerId)
		return { level: 'not-comparable', reasons: ['answer'], notes: [], breaks, linkNote: link.note };
	const fields = { ...fieldsOf(first, second, link.level, a, b), ...brokenFields(breaks) };
	const computed = comparability({ fields }) ?? { level: 'not-comparable', reasons: [], notes: [] };
	const caps: { level: Level; reasons: LevelReason[] }[] = [
		computed,
		{ level: others.length === 0 ? 'identical' : 'related', reasons: others },
		{ level: link.level, reasons: link.level === 'identical' ? [] : ['link'] }
	];
	const rank = Math.max(...caps.map(({ level }) => COMPARABILITY_LEVELS.indexOf(level)));
	const level = COMPARABILITY_LEVELS[rank] ?? 'not-comparable';
	const capping = rank === 0 ? [] : caps.filter((cap) => cap.level === level);
	return {
		level,
		reasons: [...new Set(capping.flatMap(({ reasons }) => reasons))],
		notes: computed.notes,
		breaks,
		linkNote: link.note
	};
}

/** Breaks of a question in a country between two of its readings. */
function breaksOf(dataset: Dataset, a: PairMember, b: PairMember): Break[] {
	if (a.series.questionId !== b.series.questionId || a.series.country !== b.series.country) return [];
	const dated = dateBreaks(dataset.breaks, [a.series], dataset.waves);
	const points = trendPoints({ ...a.series, readings: [a.reading, b.reading] });
	const [from, to] = points;
	if (from === undefined || to === undefined) return [];
	return breaksBetween(from, to, dated).map(({ source }) => source);
}

/** A break of any kind is a major difference of its field (method, section 3.2). */
function brokenFields(breaks: readonly Break[]): Partial<Record<ComparabilityField, FieldDifference>> {
	return Object.fromEntries(breaks.map(({ kind }) => [kind, 'major']));
}

function otherReasons(a: PairMember, b: PairMember): LevelReason[] {
	const [from, to] = [readingTime(a.reading.wave), readingTime(b.reading.wave)];
	const [early, late] = [from?.midpoint ?? '', to?.midpoint ?? ''].sort();
	const isFarApart = a.series.country !== b.series.country && isGap(early ?? '', late ?? '', ROUND_MONTHS);
	return [
		...(a.series.subgroup === b.series.subgroup ? [] : (['group'] as const)),
		...(from === null || to === null ? (['date'] as const) : []),
		...(isFarApart ? (['round'] as const) : [])
	];
}

function fieldsOf(
	first: Question,
	second: Question,
	link: Level,
	a: PairMember,
	b: PairMember
): Record<ComparabilityField, FieldDifference> {
	const isOne = first.id === second.id;
	const isHere = a.series.country === b.series.country;
	const [waveA, waveB] = [a.reading.wave, b.reading.wave];
	const isJoint = waveA.partner === waveB.pollsterId && waveB.partner === waveA.pollsterId;
	const unknown: FieldDifference = isOne ? 'undocumented' : 'unknown';
	const ofQuestions = differenceBy(link);
	return {
		measure: first.measure === second.measure ? 'same' : 'major',
		responseType: allowsSeveral(first) === allowsSeveral(second) ? 'same' : 'major',
		wording: isOne ? (isHere ? 'same' : 'minor') : ofQuestions,
		scale: isOne ? 'same' : ofQuestions,
		base: first.base === second.base ? 'same' : 'major',
		mode: differenceOf(waveA.mode ?? '', waveB.mode ?? '', 'major', unknown),
		// Countries differ in their people and territory by nature; the field `country` holds that.
		population: isHere ? differenceOf(waveA.population, waveB.population, 'minor', unknown) : 'same',
		territory: isHere ? differenceOf(waveA.territory, waveB.territory, unknown, unknown) : 'same',
		pollster: waveA.pollsterId === waveB.pollsterId ? 'same' : isJoint ? 'minor' : 'major',
		country: isHere ? 'same' : isOne || isJoint ? 'minor' : 'major',
		noAnswerTreatment: isOne ? 'same' : 'unknown'
	};
}

/** What a recorded level says of two questions. */
function differenceBy(link: Level): FieldDifference {
	if (link === 'identical') return 'same';
	return link === 'equivalent' ? 'minor' : 'major';
}

/** `adults` and `adults 18+` are one population, told in more or fewer words. */
function differenceOf(
	a: string,
	b: string,
	differing: FieldDifference,
	unknown: FieldDifference
): FieldDifference {
	if (a === '' || b === '') return unknown;
	if (a === b) return 'same';
	return a.startsWith(b) || b.startsWith(a) ? unknown : differing;
}
