import type { RecordedRow } from '../../claims/claimRows';
import type { ClaimResult } from '../../claims/holdClaim';
import type { StructuredClaim } from '../../claims/claimRow';
import { isSameReading } from '../../claims/claimRow';
import { claimedPct } from '../../claims/valueMatches';
import type { Dataset } from '../../dataset/types';
import { hedgeName } from '../../text/claimNames';
import { formatList, formatShare } from '../../text/numbers';
import * as m from '../../text/paraglide/messages';
import { claimPlace } from './claimPlace';

/** Points above which "over" has more to say. */
const WELL_ABOVE_POINTS = 5;

/** What the check found, in sentences whose numbers stand in the rows or in the claim (method, section 8.4). */
export function verdictSentences(dataset: Dataset, claim: StructuredClaim, result: ClaimResult): string[] {
	const { row, finding } = result;
	return row === null
		? [m.claims_not_in_collection()]
		: [...placeSentences(dataset, claim, result, row), ...remarks(claim, row, finding)];
}

/** Where else the number stands; `null` where nothing has it. */
export function originSentence(dataset: Dataset, { hint }: ClaimResult): string | null {
	return hint === null ? null : m.claims_origin(claimPlace(dataset, hint));
}

function placeSentences(
	dataset: Dataset,
	claim: StructuredClaim,
	result: ClaimResult,
	row: RecordedRow
): string[] {
	const place = claimPlace(dataset, row);
	const values = printedValues(dataset, row, result.stated);
	switch (result.finding.code) {
		case 'MATCHES':
			return [m.claims_matches(place)];
		case 'DIFFERS':
			return [
				differs(claim, place.value, result.finding.by ?? 0),
				m.claims_differs_place(place),
				...(values.length > 1 ? [m.claims_differs_values({ values: formatList(values) })] : [])
			];
		case 'CONFLICTING_SOURCES':
			return [m.claims_conflicting({ ...place, values: formatList(values) })];
		case 'OTHER_WAVE':
			return [m.claims_other_wave({ ...place, year: String(claim.year ?? '') })];
		case 'OTHER_ANSWER_SET':
			return [m.claims_other_answer(place)];
		case 'OTHER_BASE':
			return [m.claims_other_base(place)];
		case 'OTHER_QUESTION':
			return [m.claims_other_question_found(place)];
		case 'OTHER_POLLSTER':
			return [m.claims_other_pollster(place)];
		case 'OTHER_COUNTRY':
			return [m.claims_other_country(place)];
		default:
			return [m.claims_not_in_collection()];
	}
}

/** All values that sources print for the reading, each once. */
function printedValues(dataset: Dataset, row: RecordedRow, stated: readonly RecordedRow[]): string[] {
	const printed = stated.filter((other) => isSameReading(row, other) && other.isOurSum !== true);
	return [...new Set(printed.map((other) => claimPlace(dataset, other).value))];
}

function differs(claim: StructuredClaim, value: string, by: number): string {
	const claimed = claimedWords(claim);
	const size = Math.abs(by);
	if (by === 0) return m.claims_differs_bare({ value, claimed });
	// The plural goes by the number as it is read: 1.5 points are several.
	const inputs = { value, claimed, points: String(size), count: size };
	return by > 0 ? m.claims_differs_higher(inputs) : m.claims_differs_lower(inputs);
}

/** The number as the sentence gives it: `46 %`, `over 50 %`, `half`. */
export function claimedWords({ value = null, hedge }: StructuredClaim): string {
	const word = hedge ?? 'exact';
	if (claimedPct(null, word) !== null) return hedgeName(word);
	if (value === null) return m.claims_not_stated();
	const share = formatShare(value);
	return word === 'exact' ? share : m.claims_hedged_value({ hedge: hedgeName(word), value: share });
}

function remarks(claim: StructuredClaim, row: RecordedRow, finding: ClaimResult['finding']): string[] {
	const isOver = claim.hedge === 'over' || claim.hedge === 'more-than';
	const isWellAbove =
		finding.code === 'MATCHES' && isOver && (row.value ?? 0) > (claim.value ?? 0) + WELL_ABOVE_POINTS;
	return [
		...(finding.yearBasis === 'publication' ? [m.claims_year_publication({ year: String(claim.year) })] : []),
		...(isWellAbove ? [m.claims_well_above()] : []),
		...(finding.ambiguous === true ? [m.claims_ambiguous()] : []),
		...(row.isOurSum === true ? [m.claims_only_our_sum()] : []),
		...(row.status === 'weak' ? [m.claims_weak()] : [])
	];
}
