import { isSameReading } from '../../claims/claimRow';
import { ALL_RESPONDENTS, type RecordedRow } from '../../claims/claimRows';
import type { ClaimResult } from '../../claims/holdClaim';
import type { Dataset, Source } from '../../dataset/types';
import { byNewest } from '../../dataset/query/newestFirst';
import { formatCount } from '../../text/numbers';
import { pollsterHref, questionHref } from '../../text/pageLinks';
import * as m from '../../text/paraglide/messages';
import { statusName } from '../../text/statusName';
import { claimPlace, type ClaimPlace } from './claimPlace';

/** A recorded reading as the page of a claim lists it. */
export interface ClaimReading extends ClaimPlace {
	id: string;
	/** Its part in the check, in words. */
	role: string;
	/** The figures of this survey on the page of the question. */
	href: string;
	pollsterHref: string;
	/** People asked. */
	sample: string;
	/** Status where it is not plainly reported, and that a sum is ours; may be empty. */
	marks: string[];
	note: string;
	sources: Pick<Source, 'id' | 'url' | 'publisher'>[];
}

/** So many readings that agree with the form are listed. */
const MOST_LISTED = 12;
/** And of those without the number beside one that has it. */
const MOST_BESIDE = 4;
/** So many readings with the same number elsewhere. */
const MOST_TWINS = 4;

/** The figure found, the possible origin, and others that agree with the form, each once and the newest first. */
export function listReadings(
	dataset: Dataset,
	{ row, hint, stated, finding }: ClaimResult
): { readings: ClaimReading[]; left: number } {
	const isNearest = finding.code === 'DIFFERS';
	const first =
		row === null ? [] : [describe(dataset, row, isNearest ? m.claims_role_nearest() : m.claims_role_found())];
	const origin = hint === null ? [] : [describe(dataset, hint, m.claims_role_origin())];
	const others = newestFirst(dataset, distinct(stated.filter((other) => !isSame(other, row))));
	const hasNumber = (other: RecordedRow): boolean => !isNearest && other.value === row?.value;
	const rest = [...others.filter(hasNumber), ...others.filter((other) => !hasNumber(other))];
	// Beside a match the others are only company.
	const most =
		finding.code === 'MATCHES' ? Math.max(MOST_BESIDE, others.filter(hasNumber).length) : MOST_LISTED;
	const listed = rest
		.slice(0, Math.min(most, MOST_LISTED))
		.map((other) =>
			describe(dataset, other, hasNumber(other) ? m.claims_role_found() : m.claims_role_stated())
		);
	return { readings: [...first, ...origin, ...listed], left: rest.length - listed.length };
}

/** Other questions on the same topic in the same country with the very number, of all respondents: any may be meant. */
export function listTwins(
	dataset: Dataset,
	db: readonly RecordedRow[],
	{ row, hint, located, stated }: ClaimResult
): ClaimReading[] {
	if (located === null) return [];
	const topicOf = ({ measure }: RecordedRow): string | undefined => dataset.questions[measure]?.topic;
	const twins = db.filter(
		(other) =>
			other.value === located.value &&
			other.country === located.country &&
			other.base === ALL_RESPONDENTS &&
			other.status !== 'excluded' &&
			other.isOurSum !== true &&
			other.measure !== located.measure &&
			topicOf(other) === topicOf(located) &&
			!stated.includes(other) &&
			!isSame(other, row) &&
			!isSame(other, hint)
	);
	return newestFirst(dataset, distinct(twins))
		.slice(0, MOST_TWINS)
		.map((other) => describe(dataset, other, m.claims_role_twin()));
}

/** The same reading with the same value; a survey of two years stands among the rows twice. */
function isSame(one: RecordedRow, other: RecordedRow | null): boolean {
	return other !== null && isSameReading(one, other) && one.value === other.value;
}

function distinct(rows: readonly RecordedRow[]): RecordedRow[] {
	return rows.filter((row, index) => rows.findIndex((other) => isSame(row, other)) === index);
}

function newestFirst(dataset: Dataset, rows: readonly RecordedRow[]): RecordedRow[] {
	return [...rows].sort((a, b) => {
		const [first, second] = [dataset.waves[a.wave], dataset.waves[b.wave]];
		return first === undefined || second === undefined ? 0 : byNewest(first, second);
	});
}

function describe(dataset: Dataset, row: RecordedRow, role: string): ClaimReading {
	const sampleSize = dataset.waves[row.wave]?.sampleSize ?? null;
	const status = row.status ?? 'reported';
	return {
		...claimPlace(dataset, row),
		id: [role, row.wave, row.measure, row.answers, row.base, row.value].join(' '),
		role,
		href: `${questionHref(row.measure)}#${row.wave}`,
		pollsterHref: pollsterHref(row.pollster),
		sample:
			sampleSize === null ? m.claims_sample_missing() : m.claims_sample({ count: formatCount(sampleSize) }),
		marks: [
			...(row.isOurSum === true ? [m.claims_our_sum()] : []),
			...(status === 'reported' ? [] : [statusName(status)])
		],
		note: row.note,
		sources: row.sourceIds.flatMap((id) => {
			const source = dataset.sources[id];
			return source === undefined ? [] : [{ id, url: source.url, publisher: source.publisher }];
		})
	};
}
