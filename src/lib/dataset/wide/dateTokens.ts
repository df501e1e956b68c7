import { monthOf } from './monthNames';
import { plainSpaces, withoutFootnotes } from './plainCell';

/** One part of a date; `dash` stands between the first and the last day. */
export type DateToken = { kind: 'year' | 'month' | 'day'; value: number } | { kind: 'dash' };

/** Words that a date may carry without saying more. */
const FILLERS =
	/^(?:г|гг|год|года|году|р|рр|рік|року|roku|year|წ|წელი|წლის|fieldwork|wave|of|опрос|в|у|in|the|st|nd|rd|th)$/i;
const YEAR = /^(?:18|19|20)\d\d$/;
const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/;

/** Forms whose hyphen, point or stroke parts a date; each is written with spaces and marks of its parts. */
const NUMERIC: readonly [RegExp, string][] = [
	[/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g, ' $1 M$2 $3 '],
	[/(?<!\d)(\d{4})[./](\d{1,2})[./](\d{1,2})(?!\d)/g, ' $1 M$2 $3 '],
	[/(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/g, ' $1 M$2 $3 '],
	[/(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{2})(?!\d)/g, ' $1 M$2 Y$3 '],
	[/(?<!\d)(1[3-9]|2\d|3[01])\/(\d{1,2})\/(\d{4})(?!\d)/g, ' $1 M$2 $3 '],
	[/(?<!\d)(\d{1,2})\/(1[3-9]|2\d|3[01])\/(\d{4})(?!\d)/g, ' $2 M$1 $3 '],
	[/(?<![\d./])(0?[1-9]|1[0-2])[./](\d{4})(?!\d)/g, ' M$1 $2 '],
	[/(?<!\d)(\d{4})[./](0[1-9]|1[0-2])(?!\d)/g, ' $1 M$2 '],
	[/(?<!\d)(\d{1,2})\.(\d{2})\.?(?=\s*-)/g, ' $1 M$2 '],
	[/^(0[1-9]|1[0-2])[./](\d{2})$/g, ' M$1 Y$2 '],
	[/(?<=\p{L}{3})\.?\s?['’-](\d{2})(?!\d)/gu, ' Y$1 '],
	[/(?<=\p{L})[./](\d{2})(?![\d.])/gu, ' Y$1 '],
	[/(?<=^|\s)['’](\d{2})(?!\d)/g, ' Y$1 ']
];

/** Beside a year of four digits, two digits are a day: `20 May-26 May 2021`. */
const FULL_YEAR = /(?<!\d)(?:18|19|20)\d\d(?!\d)/;

/** `2011-12` may be December 2011 or two years. */
const YEAR_AND_TWO = /^(\d{4})-(\d{2})$/;

/** The parts of a date in the order of the text; `null` where something else stands there too. */
export function dateTokens(text: string): DateToken[] | null {
	let rest = withoutFootnotes(plainSpaces(text));
	const [, year, two] = YEAR_AND_TWO.exec(rest) ?? [];
	if (year !== undefined && two !== undefined) return yearAndTwo(year, Number(two));
	const hasYear = FULL_YEAR.test(rest);
	for (const [form, parts] of NUMERIC) if (!hasYear || !parts.includes('Y')) rest = rest.replace(form, parts);
	const words = rest.match(/[\p{L}\d]+|-|\/|[^\s\p{L}\d]/gu) ?? [];
	const tokens: DateToken[] = [];
	for (const word of words) {
		if (/^[.,()[\]:;]$/.test(word) || FILLERS.test(word)) continue;
		const token = tokenOf(word);
		if (token === null) return null;
		tokens.push(token);
	}
	return tokens;
}

function tokenOf(word: string): DateToken | null {
	if (word === '-' || word === '/') return { kind: 'dash' };
	if (YEAR.test(word)) return { kind: 'year', value: Number(word) };
	if (DAY.test(word)) return { kind: 'day', value: Number(word) };
	const [, sign, digits] = /^([MY])(\d{1,2})$/.exec(word) ?? [];
	if (sign === 'M') return { kind: 'month', value: Number(digits) };
	if (sign === 'Y') return { kind: 'year', value: fullYear(Number(digits)) };
	const ordinal = /^(\d{1,2})(?:st|nd|rd|th)$/i.exec(word)?.[1];
	if (ordinal !== undefined) return { kind: 'day', value: Number(ordinal) };
	const month = monthOf(word);
	return month === null ? null : { kind: 'month', value: month };
}

/** Polls on these questions begin in the eighties: `89` is 1989, `21` is 2021. */
function fullYear(short: number): number {
	return short < 50 ? 2000 + short : 1900 + short;
}

/** A month where it cannot be a second year, two years where it cannot be a month, and otherwise nothing is guessed. */
function yearAndTwo(year: string, two: number): DateToken[] | null {
	const first: DateToken = { kind: 'year', value: Number(year) };
	const mayBeYear = two > Number(year.slice(2));
	const mayBeMonth = two >= 1 && two <= 12;
	if (mayBeYear === mayBeMonth) return null;
	if (mayBeMonth) return [first, { kind: 'month', value: two }];
	return [first, { kind: 'dash' }, { kind: 'year', value: Number(year.slice(0, 2)) * 100 + two }];
}
