import { parseDate } from '../cells/parseDate';
import { firstDay, lastDay } from '../time';
import { dateTokens, type DateToken } from './dateTokens';
import type { DateRange } from './wideTable';

export const ALLOWED_DATE =
	'21-27.03.2019; May 20-26, 2021; 28 апреля - 3 мая 2021; март 2019; V.21; 2021-05; 2021';

/** Parts of one side of a range. */
type Side = { year?: number; month?: number; day?: number };

/**
 * Reads a head such as `май 2021`, `V.21`, `May 20–26, 2021`, `21-27.03.2019` or `2021 (март)`, in English, Russian,
 * Ukrainian or Georgian. What one side of a range leaves out, the other one says. `null` where the text is no date, or
 * may be two.
 */
export function parseDateHead(text: string): DateRange | null {
	const tokens = dateTokens(text);
	if (tokens === null || tokens.length === 0) return null;
	const dashes = tokens.filter(({ kind }) => kind === 'dash').length;
	if (dashes > 1) return null;
	const at = tokens.findIndex(({ kind }) => kind === 'dash');
	const left = sideOf(dashes === 0 ? tokens : tokens.slice(0, at));
	const right = dashes === 0 ? left : sideOf(tokens.slice(at + 1));
	if (left === null || right === null) return null;
	const start = isoOf(complete(left, right));
	const end = isoOf(complete(right, left));
	if (start === null || end === null || start.length !== end.length || lastDay(end) < firstDay(start))
		return null;
	return { start, end, basis: start.length === 10 ? 'fieldwork' : start.length === 7 ? 'month' : 'year' };
}

function sideOf(tokens: DateToken[]): Side | null {
	const side: Side = {};
	for (const token of tokens) {
		if (token.kind === 'dash' || side[token.kind] !== undefined) return null;
		side[token.kind] = token.value;
	}
	return Object.keys(side).length === 0 ? null : side;
}

/** A day takes its month, and a month its year, from the other side. */
function complete(side: Side, other: Side): Side {
	const whole: Side = { ...side };
	if (whole.day !== undefined && whole.month === undefined && other.month !== undefined)
		whole.month = other.month;
	if (whole.month !== undefined && whole.year === undefined && other.year !== undefined)
		whole.year = other.year;
	return whole;
}

function isoOf({ year, month, day }: Side): string | null {
	if (year === undefined || (day !== undefined && month === undefined)) return null;
	const parts = [month, day].filter((part) => part !== undefined);
	const iso = [String(year), ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
	return parseDate(iso).ok ? iso : null;
}
