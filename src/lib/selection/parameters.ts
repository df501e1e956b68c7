import { isPartialDate } from './partialDate';
import type { Offer, Selection, SelectionProblem, View } from './selection';

type Fault = Pick<SelectionProblem, 'kind' | 'value' | 'allowed'>;
export type Parsed<T> = { value: T } | { fault: Fault };

/** How one choice is written in an address and read from it. */
export interface Codec<T> {
	/** `values` holds every occurrence of the parameter, in order; at least one. */
	parse(values: string[], offer: Offer): Parsed<T>;
	format(value: T): string;
}

/** Lists are joined by this: it survives unencoded where plus signs and spaces do not. */
const JOINT = '~';

function one<T>(values: string[], parse: (value: string) => Parsed<T>): Parsed<T> {
	const [first = '', second] = values;
	if (second !== undefined && values.some((value) => value !== first))
		return { fault: { kind: 'repeated', value: second, allowed: [] } };
	return parse(first);
}

/** Items in the order in which they are offered, each once, whatever the order in the address. */
function list(offered: (offer: Offer) => string[], normalise: (item: string) => string): Codec<string[]> {
	return {
		parse(values, offer) {
			const items = values.flatMap((value) => value.split(JOINT)).filter((item) => item !== '');
			const allowed = offered(offer);
			if (items.length === 0) return { fault: { kind: 'empty', value: '', allowed } };
			const chosen = new Set(items.map(normalise));
			const unknown = items.find((item) => !allowed.includes(normalise(item)));
			if (unknown !== undefined) return { fault: { kind: 'not-offered', value: unknown, allowed } };
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
					? { fault: { kind: 'not-offered', value: given, allowed: [...allowed] } }
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

const date: Codec<string> = {
	parse: (values) =>
		one(values, (value) =>
			value === '' || isPartialDate(value) ? { value } : { fault: { kind: 'not-a-date', value, allowed: [] } }
		),
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
	focus: choice((offer) => ['', ...offer.focusable])
};
