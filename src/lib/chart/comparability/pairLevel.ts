import { compareQuestions } from '../../dataset/query/compareQuestions';
import { readingFields } from '../../dataset/query/readingFields';
import type { Break, Dataset, Level } from '../../dataset/types';
import {
	comparability,
	COMPARABILITY_LEVELS,
	type ComparabilityField,
	type FieldDifference
} from '../../stats/comparability';
import { isGap } from '../time/connectWaves';
import type { PlottedReading, PlottedSeries } from '../series/plotted';
import { readingTime } from '../time/readingTime';
import { breaksBetween, dateBreaks } from '../time/trendBreaks';
import { trendPoints } from '../time/trendPoints';

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
	const fields = readingFields(
		dataset,
		{ question: first, wave: a.reading.wave },
		{ question: second, wave: b.reading.wave }
	);
	const computed = comparability({ fields: { ...fields, ...brokenFields(breaks) } }) ?? {
		level: 'not-comparable',
		reasons: [],
		notes: []
	};
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
