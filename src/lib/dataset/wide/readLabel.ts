import { countryNamed } from './countryNames';
import { lineWordOf, takeSampleSize, type LineWord } from './lineWords';
import { parseDateHead } from './parseDateHead';
import { isAllRespondents, parseSubgroupHead, subgroupKindOf } from './parseSubgroupHead';
import { plainSpaces, withoutFootnotes } from './plainCell';
import type { SubgroupKind } from './subgroupWords';
import type { CountryNames, DateRange, WideContext } from './wideTable';

/** What the heads over a column, or the labels beside a row, say together. */
export interface LineLabel extends WideContext {
	/** The texts as printed without marks and without the number of people asked, joined by ` / `. */
	name: string;
	/** What the numbers of the line are; `null`: shares, for all that is said. */
	word: LineWord | null;
	sampleSize: number | null;
	/** Whether any of date, country, group or "all" was found. */
	hasContext: boolean;
}

export interface LabelRules {
	/** Group announced outside the line, such as by a heading over several rows. Default: none. */
	kind?: SubgroupKind | null;
	/** A date may not be cut out of a longer text: an answer may speak of a year. */
	isAnswer?: boolean;
	/** Other lines beside this one are ages, so that `18-29` is no pair of days. */
	besideAges?: boolean;
}

/**
 * Reads the heads of one line from the outermost to the innermost. A date may be spread over two of them (2019 above
 * March), or stand beside a country in one (`Georgia, 2017`).
 */
export function readLabel(
	texts: readonly string[],
	countries: readonly CountryNames[],
	rules: LabelRules = {}
): LineLabel {
	const printed = texts.map((text) => withoutFootnotes(plainSpaces(text))).filter((text) => text !== '');
	const label: LineLabel = {
		name: '',
		word: null,
		sampleSize: null,
		date: null,
		country: null,
		subgroup: '',
		rest: '',
		hasContext: false
	};
	const open = printed.flatMap((text) => {
		const { size, rest } = takeSampleSize(text);
		label.sampleSize ??= size;
		return rest === '' ? [] : [withoutFootnotes(rest)];
	});
	label.name = open.filter((text, index) => open.indexOf(text) === index).join(' / ');
	const { date, left } = takeDate(open);
	label.date = date;
	const announced = left.map(subgroupKindOf).find((found) => found !== null) ?? rules.kind ?? null;
	const isAnnounced = (text: string): boolean => subgroupKindOf(text) !== null && left.length > 1;
	let isAll = false;
	const rests = left.flatMap((text) => {
		if (isAnnounced(text)) return [];
		if (isAllRespondents(text)) return ((isAll = true), []);
		return [readPart(text, label, countries, { ...rules, kind: announced })];
	});
	label.rest = rests.filter((text) => text !== '').join(' / ');
	label.hasContext = isAll || label.date !== null || label.country !== null || label.subgroup !== '';
	return label;
}

/** Notes in the label what a text says, and returns what of it was not understood. */
function readPart(
	text: string,
	label: LineLabel,
	countries: readonly CountryNames[],
	rules: LabelRules
): string {
	const word = lineWordOf(text);
	if (word !== null && label.word === null) {
		label.word = word;
		return '';
	}
	const country = countryNamed(text, countries);
	if (country !== null && label.country === null) return ((label.country = country), '');
	const subgroup = parseSubgroupHead(text, rules.kind ?? null, rules.besideAges === true);
	if (subgroup !== null && label.subgroup === '') return ((label.subgroup = subgroup), '');
	const cut = rules.isAnswer !== true && label.date === null ? cutDate(text) : null;
	if (cut === null) return text;
	label.date = cut.date;
	return readPart(cut.rest, label, countries, rules);
}

/** The date that all texts make together, in either order; else that of one text, or of two. */
function takeDate(texts: string[]): { date: DateRange | null; left: string[] } {
	const pairs = texts.flatMap((_, a) => texts.flatMap((__, b) => (a < b ? [[a, b]] : [])));
	for (const used of [...pairs, ...texts.map((_, index) => [index])]) {
		const parts = used.map((index) => texts[index] ?? '');
		// Days under a month may be ages under a month: only words make two heads into one date.
		if (parts.length > 1 && !parts.every((part) => /\p{L}|^\D*\d{4}\D*$/u.test(part))) continue;
		const date = parseDateHead(parts.join(' ')) ?? parseDateHead(parts.toReversed().join(' '));
		if (date !== null) return { date, left: texts.filter((_, index) => !used.includes(index)) };
	}
	return { date: null, left: texts };
}

/** `Georgia, May 2021` and `Армения (2015)`: the longest date at either end, and the rest. */
function cutDate(text: string): { date: DateRange; rest: string } | null {
	const places = [...plainSpaces(text).matchAll(/[\s,;:(]+/g)].map(({ index }) => index);
	const clean = (part: string): string => part.replace(/^[\s,;:()]+|[\s,;:()]+$/g, '');
	for (const place of places) {
		const [start, end] = [clean(text.slice(0, place)), clean(text.slice(place))];
		const date = start === '' ? null : parseDateHead(end);
		if (date !== null) return { date, rest: start };
	}
	for (const place of places.toReversed()) {
		const [start, end] = [clean(text.slice(0, place)), clean(text.slice(place))];
		const date = end === '' ? null : parseDateHead(start);
		if (date !== null) return { date, rest: end };
	}
	return null;
}
