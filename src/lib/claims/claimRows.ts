import { findAnswerGroup, isSum, STANCES } from '../dataset/answerGroup';
import { groupBy } from '../dataset/groupBy';
import { isShown } from '../dataset/isShown';
import type { Dataset, Figure, Question, Reported, Wave } from '../dataset/types';
import { sumOf } from '../stats/sumOf';
import { answerKey } from './answerKey';
import type { ClaimRow } from './claimRow';

/** The base of a figure that counts all respondents; else the id of the subgroup. */
export const ALL_RESPONDENTS = 'all';

/** No sentence names it, so an undated survey agrees with no year. */
const UNDATED = 0;

/**
 * A recorded figure as claims are held against it. Its `measure` is the id of the question: a pollster asks one measure
 * of several people, and two of them must not look like two values of one reading.
 */
export interface RecordedRow extends ClaimRow {
	/** The printed answer; of a sum of ours the total or stance that it stands for. */
	answerId: string;
	/** Pages on which the figure, or every part of the sum, was read. */
	sourceIds: string[];
	/** As printed; a sum of ours as a plain share. */
	reported: Reported;
	note: string;
}

/**
 * Everything that a claim may be held against, percent 0-100: figures with a number of every status but excluded, and
 * our sums of printed parts where no total says the same. A survey of two years stands under either of them.
 */
export function claimRows(dataset: Dataset): RecordedRow[] {
	const used = dataset.figures.filter(({ status }) => status !== 'excluded');
	const readings = groupBy(used, ({ waveId, questionId, subgroup }) =>
		[waveId, questionId, subgroup].join(' ')
	);
	return [...readings.values()].flatMap((figures) => {
		const [first] = figures;
		const question = dataset.questions[first?.questionId ?? ''];
		const wave = dataset.waves[first?.waveId ?? ''];
		if (question === undefined || wave === undefined) return [];
		return rowsOfReading(question, wave, figures);
	});
}

function rowsOfReading(question: Question, wave: Wave, figures: Figure[]): RecordedRow[] {
	const place = {
		pollster: wave.pollsterId,
		country: wave.country,
		measure: question.id,
		base: figures[0]?.subgroup || ALL_RESPONDENTS,
		pubYear: wave.published === '' ? null : yearOf(wave.published),
		wave: wave.id
	};
	const printed = figures.map(({ answerId, reported, status, sourceIds, note }) => ({
		answerId,
		answers: answerKey(question, answerId),
		value: numberOf(reported),
		status,
		sourceIds,
		reported,
		note
	}));
	const sums = sumsOf(question, figures).filter(
		({ answers, value }) => !printed.some((row) => row.answers === answers && row.value === value)
	);
	return yearsOf(wave).flatMap((year) => [...printed, ...sums].map((row) => ({ ...place, year, ...row })));
}

/** The share as a number; `about 40` counts as 40, a limit and words are none. */
function numberOf(reported: Reported): number | null {
	return reported.kind === 'percent' || reported.kind === 'about' ? reported.pct : null;
}

/** Our sums for totals and stances of which every part was printed as a plain number. */
function sumsOf(question: Question, figures: readonly Figure[]) {
	const shown = figures.filter(isShown);
	const ids = [...question.answers.filter(isSum).map(({ id }) => id), ...STANCES];
	const sums = ids.flatMap((id) => {
		const parts = findAnswerGroup(question, id)?.parts ?? [];
		const found = parts.flatMap((part) => shown.find(({ answerId }) => answerId === part.id) ?? []);
		const shares = found.flatMap(({ reported }) => (reported.kind === 'percent' ? [reported.pct] : []));
		if (parts.length < 2 || shares.length < parts.length) return [];
		const value = sumOf(shares);
		return [
			{
				answerId: id,
				answers: answerKey(question, id),
				value,
				reported: { kind: 'percent' as const, pct: value },
				note: '',
				status: found.some(({ status }) => status === 'weak') ? ('weak' as const) : ('reported' as const),
				isOurSum: true,
				sourceIds: [...new Set(found.flatMap(({ sourceIds }) => sourceIds))]
			}
		];
	});
	// A total and its stance are one thing: the first of them stands for both.
	return sums.filter(({ answers }, index) => sums.findIndex((sum) => sum.answers === answers) === index);
}

function yearOf(date: string): number {
	return Number(date.slice(0, 4));
}

/** Every year in which a survey was in the field. */
function yearsOf({ start, end }: Wave): number[] {
	if (start === '') return [UNDATED];
	return [...new Set([yearOf(start), yearOf(end || start)])];
}
