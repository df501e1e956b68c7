import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	formatFullSelection,
	formatSelection,
	keepForeignParameters,
	parseSelection
} from '../../../src/lib/selection/codec';
import type { Offer, Selection } from '../../../src/lib/selection/selection';

const OFFER: Offer = {
	countries: ['GEO', 'RUS', 'UKR'],
	answers: ['positive', 'negative', 'hard-to-say'],
	views: ['trend', 'compare', 'table'],
	groups: ['age:18-24', 'region:west'],
	focusable: ['q-a:RUS:positive', 'q-b:UKR:positive'],
	canExclude: true,
	defaults: {
		country: ['GEO', 'RUS', 'UKR'],
		answer: ['positive'],
		from: '',
		to: '',
		view: 'trend',
		group: 'all',
		dk: 'as-published',
		ci: true,
		join: false,
		focus: ''
	}
};
const read = (query: string) => parseSelection(new URLSearchParams(query), OFFER);

const someOf = (items: string[]) => fc.subarray(items, { minLength: 1 });
const aDate = fc.constantFrom('', '1999', '2001-04', '2019-03-21');
const aSelection: fc.Arbitrary<Selection> = fc
	.record({
		country: someOf(OFFER.countries),
		answer: someOf(OFFER.answers),
		from: aDate,
		to: aDate,
		view: fc.constantFrom(...OFFER.views),
		group: fc.constantFrom('all', ...OFFER.groups),
		dk: fc.constantFrom('as-published' as const, 'exclude' as const),
		ci: fc.boolean(),
		join: fc.boolean(),
		focus: fc.constantFrom('', ...OFFER.focusable)
	})
	.filter(({ from, to }) => from === '' || to === '' || from <= to);

describe('parseSelection and formatSelection', () => {
	it('parse(format(s)) equals s for every selection', () => {
		fc.assert(
			fc.property(aSelection, (selection) => {
				expect(read(formatSelection(selection, OFFER))).toEqual({ selection, problems: [] });
				expect(read(formatFullSelection(selection))).toEqual({ selection, problems: [] });
			})
		);
	});

	it('parse of any text never throws and always gives a selection that can be written and read', () => {
		const anyQuery = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc
				.array(fc.tuple(fc.constantFrom(...Object.keys(OFFER.defaults)), fc.string({ unit: 'binary' })))
				.map((pairs) => new URLSearchParams(pairs).toString())
		);
		fc.assert(
			fc.property(anyQuery, (query) => {
				const { selection } = read(query);
				expect(read(formatSelection(selection, OFFER))).toEqual({ selection, problems: [] });
			})
		);
	});

	it.each([
		['', ''],
		['country=rus', 'country=RUS'],
		['country=UKR~GEO', 'country=GEO~UKR'],
		['country=RUS&country=GEO', 'country=GEO~RUS'],
		['country=GEO~RUS~UKR', ''],
		['answer=positive&answer=hard-to-say', 'answer=positive~hard-to-say'],
		['ci=0&join=1', 'ci=0&join=1'],
		['from=&to=2019-03', 'to=2019-03'],
		['group=age%3A18-24', 'group=age:18-24'],
		['focus=q-a:RUS:positive', 'focus=q-a:RUS:positive'],
		['utm_source=x', '']
	])('%s is written %s', (query, canonical) => {
		const { selection, problems } = read(query);
		expect(problems).toEqual([]);
		expect(formatSelection(selection, OFFER)).toBe(canonical);
	});

	it.each([
		['country=XXX', 'country', 'XXX', 'not-offered'],
		['country=', 'country', '', 'empty'],
		['answer=~', 'answer', '', 'empty'],
		['view=map', 'view', 'map', 'not-offered'],
		['view=trend&view=table', 'view', 'table', 'repeated'],
		['from=2019-02-30', 'from', '2019-02-30', 'not-a-date'],
		['from=19', 'from', '19', 'not-a-date'],
		['from=2020&to=2010', 'from', '2020 – 2010', 'order'],
		['ci=yes', 'ci', 'yes', 'not-offered'],
		['group=age:99', 'group', 'age:99', 'not-offered'],
		['focus=<script>', 'focus', '<script>', 'not-offered']
	])('%s is named as a problem and the default is used', (query, parameter, value, kind) => {
		const { selection, problems } = read(query);
		expect(problems).toEqual([expect.objectContaining({ parameter, value, kind })]);
		expect(selection).toEqual(OFFER.defaults);
	});

	it('a very long value is cut in the problem', () => {
		expect(read(`view=${'x'.repeat(1000)}`).problems[0]?.value).toBe(`${'x'.repeat(60)}…`);
	});
});

describe('keepForeignParameters', () => {
	it('keeps what is not ours and replaces what is', () => {
		const params = new URLSearchParams('utm_source=mail&ci=0&x=a+b');
		expect(keepForeignParameters(params, 'join=1')).toBe('join=1&utm_source=mail&x=a%20b');
	});
});
