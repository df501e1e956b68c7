import { isPartialDate } from './partialDate';
import { SORT_COLUMNS, type Offer, type Selection, type SelectionProblem, type View } from './selection';

type Fault = Pick<SelectionProblem, 'kind' | 'value' | 'allowed'>;
/** A value, what is wrong with what was given, or both where only a part of it is used. */
export type ParsedParameter<T> = { value: T; fault?: Fault } | { fault: Fault };

/** How one choice is written in an address and read from it. */
export interface Codec<T> {
	/** `values` holds every occurrence of the parameter, in order; at least one. */
	parse(values: string[], offer: Offer): ParsedParameter<T>;
	format(value: T): string;
}

/** The forms of a date, as the notice and the problem document print them. */
const DATE_FORMS = ['YYYY', 'YYYY-MM', 'YYYY-MM-DD'] as const;

/** Lists are joined by this: it survives unencoded where plus signs and spaces do not. */
export const JOINT = '~';

/** Of a parameter that holds one value the first occurrence counts; others that differ from it are named. */
function one<T>(values: string[], parse: (value: string) => ParsedParameter<T>): ParsedParameter<T> {
	const [first = '', ...others] = values;
	const parsed = parse(first);
	const unused = others.filter((other) => other !== first);
	if (unused.length === 0 || !('value' in parsed)) return parsed;
	return { ...parsed, fault: { kind: 'repeated', value: unused.join(JOINT), allowed: [] } };
}

/** Items in the order in which they are offered, each once, whatever the order in the address. */
function list(offered: (offer: Offer) => string[], normalise: (item: string) => string): Codec<string[]> {
	return {
		parse(values, offer) {
			const items = values.flatMap((value) => value.split(JOINT)).filter((item) => item !== '');
			const allowed = offered(offer);
			if (items.length === 0) return { fault: { kind: 'empty', value: '', allowed } };
			const unknown = items.filter((item) => !allowed.includes(normalise(item)));
			if (unknown.length > 0) return { fault: { kind: 'not-offered', value: unknown.join(JOINT), allowed } };
			const chosen = new Set(items.map(normalise));
			return { value: allowed.filter((item) => chosen.has(item)) };
		},
		format: (items) => items.join(JOINT)
	};
}

function choice<T extends string>(offered: (offer: Offer) => readonly T[]): Codec<T> {
	return {
		parse: (values, offer) =>
			one(values, (given) => {
				const allowed = offered(offer);
				const value = allowed.find((option) => option === given);
				return value === undefined
					? {
							fault: { kind: 'not-offered', value: given, allowed: allowed.filter((option) => option !== '') }
						}
					: { value };
			}),
		format: (value) => value
	};
}

const flag: Codec<boolean> = {
	parse: (values) =>
		one(values, (value) =>
			value === '1' || value === '0'
				? { value: value === '1' }
				: { fault: { kind: 'not-offered', value, allowed: ['0', '1'] } }
		),
	format: (isOn) => (isOn ? '1' : '0')
};

/** `0` none, `1` all of them, else a list. */
const categories: Codec<string[]> = {
	parse(values, offer) {
		const [only = ''] = values;
		if (values.length === 1 && only === '0') return { value: [] };
		if (values.length === 1 && only === '1') return { value: offer.events };
		return list(
			() => offer.events,
			(item) => item
		).parse(values, offer);
	},
	format: (chosen) => (chosen.length === 0 ? '0' : chosen.join(JOINT))
};

/** Each column from low to high and from high to low. */
const SORTS = ['', ...SORT_COLUMNS.flatMap((column) => [column, `-${column}`])];

const date: Codec<string> = {
	parse: (values) =>
		one(values, (given) => {
			// Dates are typed by hand, and a form sends the spaces too.
			const value = given.trim();
			return value === '' || isPartialDate(value)
				? { value }
				: { fault: { kind: 'not-a-date', value: given, allowed: [...DATE_FORMS] } };
		}),
	format: (value) => value
};

/** Two readings, `wave:answer` each; a form without a choice sends two empty ones. */
const pair: Codec<string> = {
	parse(values) {
		const value = values.join(JOINT);
		if (/^[^~:]+:[^~:]+~[^~:]+:[^~:]+$/.test(value)) return { value };
		return value === '' || value === JOINT
			? { value: '' }
			: { fault: { kind: 'not-offered', value, allowed: ['wave:answer~wave:answer'] } };
	},
	format: (value) => value
};

/** Every choice has its codec, so a forgotten one does not compile. The order is that of the links. */
export const CODECS: { [K in keyof Selection]: Codec<Selection[K]> } = {
	country: list(
		(offer) => offer.countries,
		(item) => item.toUpperCase()
	),
	answer: list(
		(offer) => offer.answers,
		(item) => item
	),
	from: date,
	to: date,
	view: choice<View>((offer) => offer.views),
	group: choice((offer) => ['all', ...offer.groups]),
	dk: choice((offer) => (offer.canExclude ? ['as-published', 'exclude'] : ['as-published'])),
	ci: flag,
	join: flag,
	overlay: flag,
	focus: choice((offer) => ['', ...offer.focusable]),
	test: pair,
	events: categories,
	table: choice<Selection['table']>(() => ['readings', 'compact']),
	sort: choice(() => SORTS)
};
