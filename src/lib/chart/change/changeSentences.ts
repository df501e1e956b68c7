import type { ChangeVerdict } from '../../stats/changeVerdicts';
import type { UntestedReason } from '../../stats/changeTest';
import type { Dataset } from '../../dataset/types';
import { formatCount, formatList, formatReported, formatShare } from '../../text/numbers';
import * as m from '../../text/paraglide/messages';
import { seriesLabel } from '../series/seriesLabel';
import { fieldNames } from './changeNames';
import { nameAnswer } from '../series/nameSeries';
import { isCalled, type ChangeResult } from './testChanges';
import type { PlottedReading } from '../series/plotted';

/** `+11`, `−9`, `0`: points with their sign, the minus as long as the plus. */
function signed(points: number): string {
	return points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0';
}

/** `+11 percentage points`. */
export function pointsText(points: number): string {
	return m.change_points({ count: Math.abs(points), points: signed(points) });
}

/** What may be said of a pair, word for word as the method has it (section 2.5). */
export function changeSentences(dataset: Dataset, result: ChangeResult): string[] {
	const { verdict, shift, level, pairs } = result;
	if (verdict.code === 'CANNOT_TELL') return untested(result, verdict.reason);
	const { series } = result.a;
	return [
		headline(dataset, result, verdict),
		...('strength' in verdict && verdict.strength === 'borderline' ? [m.change_rounding()] : []),
		...(isCalled(verdict) ? [] : chanceSentences(result)),
		...(level.level === 'equivalent' && result.inputs.kind === 'time'
			? [m.change_small_method({ fields: fieldNames(level.reasons) })]
			: []),
		...(pairs > 1 ? [m.change_picked({ pairs: formatCount(pairs) })] : []),
		...(shift === null || series.stance === 'no-answer'
			? []
			: [
					m.change_shift({
						before: formatShare(shift.before),
						after: formatShare(shift.after),
						shareBefore: formatShare(shift.shareBefore),
						shareAfter: formatShare(shift.shareAfter)
					})
				])
	];
}

type TestedVerdict = Exclude<ChangeVerdict, { code: 'CANNOT_TELL' }>;
type HeadlineWords = Parameters<typeof m.change_rose>[0] & Parameters<typeof m.change_higher>[0];

const HEADLINES: Record<TestedVerdict['code'], (given: HeadlineWords) => string> = {
	ROSE: m.change_rose,
	FELL: m.change_fell,
	HIGHER: m.change_higher,
	LOWER: m.change_lower,
	BORDERLINE: m.change_borderline,
	NO_DETECTABLE_CHANGE: m.change_none,
	NO_DETECTABLE_DIFFERENCE: m.change_no_difference
};

function headline(dataset: Dataset, result: ChangeResult, verdict: TestedVerdict): string {
	const { a, b, points, marginPoints, inputs } = result;
	const question = dataset.questions[a.series.questionId];
	const answer = question === undefined ? a.series.answerId : nameAnswer(question, a.series.answerId);
	const given = {
		answer: inputs.kind === 'time' ? seriesLabel(dataset, a.series) : `“${answer}”`,
		a: a.reading.valueText,
		b: b.reading.valueText,
		dateA: a.reading.dateText,
		dateB: b.reading.dateText,
		placeA: a.series.countryName,
		placeB: b.series.countryName,
		points: pointsText(points ?? 0),
		margin: String(marginPoints)
	};
	return HEADLINES[verdict.code](given);
}

/** What chance can do with samples of these sizes. A gap that failed a stricter test only is not told as chance alone. */
function chanceSentences({ publishedGap, points, verdict, inputs }: ChangeResult): string[] {
	if (verdict.code === 'BORDERLINE') return [];
	const isUnder = publishedGap !== null && Math.abs(points ?? 0) < publishedGap;
	return [
		...(isUnder ? [m.change_gap({ gap: String(publishedGap) })] : []),
		inputs.kind === 'time' ? m.change_none_proof() : m.change_no_difference_proof()
	];
}

function untested(result: ChangeResult, reason: UntestedReason): string[] {
	const readings = [result.a.reading, result.b.reading];
	switch (reason) {
		case 'not_comparable':
			return [m.change_not_compared({ reasons: reasonsOf(result) })];
		case 'conflicting_sources':
			return readings.filter(({ alternatives }) => alternatives.length > 0).map(conflict);
		case 'value_not_numeric':
			return readings
				.filter(({ reported }) => reported.kind !== 'percent')
				.map(({ valueText, dateText }) => m.change_not_number({ value: valueText, date: dateText }));
		case 'multiple_answers':
			return [m.change_several()];
		case 'overlapping_samples':
			return [m.change_overlap()];
		case 'sample_size_unknown':
			return [unknownSize(result)];
	}
}

function unknownSize({ a, b }: ChangeResult): string {
	const dates = [a, b].filter(
		({ reading }) => reading.effectiveSize === null && reading.wave.sampleSize === null
	);
	if (dates.length === 0) return m.change_unknown_base();
	return m.change_unknown({ dates: formatList(dates.map(({ reading }) => reading.dateText)) });
}

/** How many interviews the printed gap would have needed, where that was not reached or is not known. */
export function neededSentence({ needed, points }: ChangeResult): string[] {
	if (needed === null || points === null) return [];
	return [
		m.change_needed({
			points: pointsText(points),
			simple: formatCount(needed.simple),
			bound: formatCount(needed.bound),
			deff: String(Math.round(needed.deff * 10) / 10)
		})
	];
}

/** Recorded breaks with their reasons, else the fields that differ. */
function reasonsOf({ level }: ChangeResult): string {
	const broken = level.breaks
		.filter(({ kind }) => level.reasons.includes(kind))
		.map(({ kind, note }) =>
			m.change_break_why({ field: fieldNames([kind]), reason: note.replace(/\.$/, '') })
		);
	const kinds = new Set<string>(level.breaks.map(({ kind }) => kind));
	const others = fieldNames(level.reasons.filter((reason) => !kinds.has(reason)));
	return [...broken, ...(others === '' ? [] : [others])].join('; ');
}

function conflict({ valueText, dateText, alternatives }: PlottedReading): string {
	const others = alternatives.map(({ reported }) => formatReported(reported));
	return m.change_conflict({ values: formatList([...new Set([valueText, ...others])]), date: dateText });
}
