import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	formatFullSelection,
	formatSelection,
	keepForeignParameters,
	parseSelection
} from '../../../src/lib/selection/codec';
import type { Offer } from '../../../src/lib/selection/selection';
import { anyChoice, anyOffer, OFFER, withoutOptional } from './offers';

const read = (query: string, offer: Offer) => parseSelection(new URLSearchParams(query), offer);

const KEYS = Object.keys(OFFER.defaults);

/** Texts of every kind, and queries that give each parameter of ours a text of every kind. */
const anyQuery = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc
		.array(
			fc.tuple(
				fc.constantFrom(...KEYS),
				fc.oneof(
					fc.string({ unit: 'binary' }),
					fc.constantFrom('', '~', '1', '2019', '2019-02-30', 'RUS~geo')
				)
			)
		)
		.map((pairs) => new URLSearchParams(pairs).toString())
);

describe('the codec, for every offer', () => {
	it('parse(formatSelection(s)) and parse(formatFullSelection(s)) equal s without a problem', () => {
		fc.assert(
			fc.property(anyChoice, ({ offer, selection }) => {
				expect(read(formatSelection(selection, offer), offer)).toEqual({ selection, problems: [] });
				expect(read(formatFullSelection(selection), offer)).toEqual({ selection, problems: [] });
			})
		);
	});

	it('formatSelection(defaults) is empty, and only the full form outlives a change of defaults', () => {
		fc.assert(
			fc.property(anyChoice, ({ offer, selection }) => {
				expect(formatSelection(offer.defaults, offer)).toBe('');
				const later = { ...offer, defaults: withoutOptional(selection) };
				expect(read(formatFullSelection(offer.defaults), later).selection).toEqual(offer.defaults);
			})
		);
	});

	it('any text as a query never throws and gives a selection that can be written and read', () => {
		fc.assert(
			fc.property(anyQuery, anyOffer, (query, offer) => {
				const { selection } = read(query, offer);
				const canonical = formatSelection(selection, offer);
				const again = read(canonical, offer);
				expect(again).toEqual({ selection, problems: [] });
				expect(formatSelection(again.selection, offer)).toBe(canonical);
				expect(selection.country.length * selection.answer.length).toBeGreaterThan(0);
			})
		);
	});

	it('a parameter with any value is either named as a problem, with its default, or written as it was given', () => {
		const oneOf = fc.tuple(fc.constantFrom(...KEYS), fc.string({ unit: 'binary' }));
		fc.assert(
			fc.property(oneOf, ([key, value]) => {
				const { selection, problems } = read(new URLSearchParams([[key, value]]).toString(), OFFER);
				if (problems.length > 0) {
					expect(problems.map(({ parameter }) => parameter)).toEqual([key]);
					expect(selection).toEqual(OFFER.defaults);
				} else {
					const written = new URLSearchParams(formatFullSelection(selection)).get(key) ?? '';
					expect(written).toBe(value.trim());
				}
			})
		);
	});

	it('parameters of others never change what is chosen and are kept', () => {
		fc.assert(
			fc.property(anyChoice, fc.array(fc.tuple(fc.string(), fc.string())), ({ offer, selection }, pairs) => {
				const foreign = pairs.filter(([name]) => !Object.hasOwn(offer.defaults, name));
				const query = keepForeignParameters(new URLSearchParams(foreign), formatSelection(selection, offer));
				expect(read(query, offer)).toEqual({ selection, problems: [] });
				const kept = [...new URLSearchParams(query)].filter(([name]) => !Object.hasOwn(offer.defaults, name));
				expect(kept).toEqual(foreign);
			})
		);
	});

	it('"~" and ":" stay readable and no space or plus sign is ever written', () => {
		const query = formatFullSelection({ ...OFFER.defaults, group: 'age:65+', focus: 'q-a:RUS:positive' });
		expect(query).toContain('country=GEO~RUS~UKR');
		expect(query).toContain('focus=q-a:RUS:positive');
		fc.assert(
			fc.property(anyChoice, ({ selection }) => {
				expect(formatFullSelection(selection)).not.toMatch(/[ +]|%7E|%3A/i);
			})
		);
	});

	it('"~" and ":" are read the same after a URL has rewritten them', () => {
		fc.assert(
			fc.property(anyChoice, ({ offer, selection }) => {
				const url = new URL(`https://example.org/charts/x?${formatFullSelection(selection)}`);
				expect(url.search.slice(1)).toBe(formatFullSelection(selection));
				expect(read(url.searchParams.toString(), offer)).toEqual({ selection, problems: [] });
			})
		);
	});
});
