import { group, sum as totalOf } from 'd3-array';
import { byTime } from '../../dataset/time';
import type { Wave } from '../../dataset/types';
import * as m from '../../text/paraglide/messages';
import { formatCount } from '../../text/numbers';
import type { LikertAnswer } from './likertAnswers';
import { withoutOverlap, type LikertPart } from './likertOverlap';
import type { PlottedReading, PlottedSeries } from '../series/plotted';

/** One survey in one country, not yet placed. */
export interface LikertRowData {
	id: string;
	country: string;
	wave: Wave;
	/** What the row is, and what else is known of the survey. */
	name: string;
	details: string[];
	/** What is said about the length of its bar. */
	remarks: string[];
	/** In the order of the answers from left to right. */
	parts: LikertPart[];
	/** "adds to 99", or `null`. */
	sumNote: string | null;
	/** Some answers of the list are not known for this survey. */
	isPartial: boolean;
}

/** A full list of rounded shares adds to at least this much; the data check holds it to the same bound. */
const FULL_LIST_PCT = 97;

/** Rows in time order, the oldest first, or by country: the highest share of positive answers first, and within a country the newest first. */
export function likertRows(
	series: readonly PlottedSeries[],
	answers: readonly LikertAnswer[],
	rowBy: 'wave' | 'country'
): LikertRowData[] {
	const hasCountries = rowBy === 'country' || new Set(series.map(({ country }) => country)).size > 1;
	const asked = series.flatMap((one) => one.readings.map(({ waveId }) => ({ one, waveId })));
	const byRow = group(asked, ({ one: { questionId, country, subgroup }, waveId }) =>
		[questionId, country, waveId, subgroup].join(':')
	);
	const rows = [...byRow].flatMap(([id, own]) => {
		const members = own.map(({ one }) => one);
		return likertRow(id, own[0]?.waveId ?? '', members, answers, hasCountries) ?? [];
	});
	return rowBy === 'wave' ? rows.sort((a, b) => byTime(a.wave, b.wave)) : byLeadingShare(rows, answers);
}

function likertRow(
	id: string,
	waveId: string,
	members: readonly PlottedSeries[],
	answers: readonly LikertAnswer[],
	hasCountries: boolean
): LikertRowData | null {
	const chosen = answers.flatMap((answer) =>
		members
			.filter(({ answerId }) => answerId === answer.id)
			.flatMap((one) =>
				one.readings
					.filter((reading) => reading.waveId === waveId)
					.map((reading) => likertPart(one, answer, reading))
			)
	);
	const parts = withoutOverlap(chosen);
	const [first, reading] = [members[0], parts[0]?.reading];
	if (first === undefined || reading === undefined) return null;
	const { wave, dateText } = reading;
	return {
		id,
		country: first.country,
		wave,
		name: hasCountries ? first.countryName : dateText,
		details: [
			...(hasCountries ? [dateText] : []),
			...(wave.sampleSize === null ? [] : [m.likert_asked({ count: formatCount(wave.sampleSize) })])
		],
		parts,
		...sumOf(parts, answers)
	};
}

function likertPart(one: PlottedSeries, answer: LikertAnswer, reading: PlottedReading): LikertPart {
	const { reported, derived } = reading;
	// A rescaled share is "about" because we rounded it, but it is still a part of the whole.
	const isNumber = reported.kind === 'percent' || (reported.kind === 'about' && derived === 'rescaled');
	return {
		seriesId: one.id,
		answer,
		reading,
		pct: isNumber && reported.pct > 0 ? reported.pct : null,
		isDimmed: one.isDimmed,
		title: m.compare_reading({
			place: one.countryName,
			name: answer.name,
			value: reading.valueText,
			date: reading.dateText
		})
	};
}

/** What is said about the length of a bar: only a list with its "no answer" in it can be known to be full. */
function sumOf(parts: readonly LikertPart[], answers: readonly LikertAnswer[]) {
	const sum = Math.round(totalOf(parts, ({ pct }) => pct) * 10) / 10;
	const isFull = sum >= FULL_LIST_PCT && parts.some(({ answer }) => answer.side === 'apart');
	const isSumNoted = sum > 100 || (isFull && sum < 100);
	const sumNote = isSumNoted ? m.likert_adds_to({ sum: String(sum) }) : null;
	const isPartial = sum < FULL_LIST_PCT && parts.length < answers.length;
	const remarks = [...(isPartial ? [m.likert_partial()] : []), ...(sumNote === null ? [] : [sumNote])];
	return { sumNote, isPartial, remarks };
}

function byLeadingShare(rows: LikertRowData[], answers: readonly LikertAnswer[]): LikertRowData[] {
	const isLeading = ({ id, stance }: LikertAnswer): boolean =>
		answers.some((answer) => answer.stance === 'positive') ? stance === 'positive' : id === answers[0]?.id;
	const shareOf = ({ parts }: LikertRowData): number =>
		totalOf(parts, ({ answer, pct }) => (isLeading(answer) ? pct : 0));
	const newestFirst = [...rows].sort((a, b) => byTime(b.wave, a.wave));
	const newestOf = (row: LikertRowData) => newestFirst.find(({ country }) => country === row.country) ?? row;
	return newestFirst.sort((a, b) => {
		if (a.country === b.country) return 0;
		return shareOf(newestOf(b)) - shareOf(newestOf(a)) || (a.country < b.country ? -1 : 1);
	});
}
