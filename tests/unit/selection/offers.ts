import fc from 'fast-check';
import { firstDay, lastDay } from '../../../src/lib/dataset/time';
import { SORT_COLUMNS, type Offer, type Selection, type View } from '../../../src/lib/selection/selection';

/** An offer that leaves nothing out, for tables of cases. */
export const OFFER: Offer = {
	countries: ['GEO', 'RUS', 'UKR'],
	answers: ['positive', 'negative', 'hard-to-say'],
	views: ['trend', 'compare', 'table'],
	groups: ['age', 'age:18-24', 'age:65+', 'region:west'],
	focusable: ['q-a:RUS:positive', 'q-b:UKR:positive'],
	canExclude: true,
	canOverlay: true,
	events: ['law', 'politics', 'war'],
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
		overlay: false,
		focus: '',
		test: '',
		events: [],
		table: 'readings',
		sort: ''
	}
};

const VIEWS: View[] = ['trend', 'likert', 'compare', 'table'];
const anId = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,5}){0,2}$/);
const aCountry = fc.stringMatching(/^[A-Z]{3}$/);
/** Labels of groups are printed texts, so any character may stand in them. */
const aGroup = fc.tuple(anId, fc.string({ minLength: 1 })).map(([kind, label]) => `${kind}:${label}`);
const aFocus = fc.tuple(anId, aCountry, anId).map((parts) => parts.join(':'));

const aDay = fc
	.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const aDate = fc.oneof(fc.constant(''), fc.tuple(aDay, fc.constantFrom(4, 7, 10)).map(cutDate));
const aPeriod = fc
	.tuple(aDate, aDate)
	.map(([a, b]) => (a !== '' && b !== '' && firstDay(a) > lastDay(b) ? [b, a] : [a, b]) as [string, string]);

function cutDate([day, length]: [string, number]): string {
	return day.slice(0, length);
}

/** Anything that may be chosen from an offer. */
export function anySelection(offer: Omit<Offer, 'defaults'>): fc.Arbitrary<Selection> {
	return fc
		.record({
			country: fc.subarray(offer.countries, { minLength: 1 }),
			answer: fc.subarray(offer.answers, { minLength: 1 }),
			period: aPeriod,
			view: fc.constantFrom(...offer.views),
			group: fc.constantFrom('all', ...offer.groups),
			dk: fc.constantFrom<Selection['dk'][]>(
				'as-published',
				...(offer.canExclude ? ['exclude' as const] : [])
			),
			ci: fc.boolean(),
			join: fc.boolean(),
			overlay: fc.boolean(),
			focus: fc.constantFrom('', ...offer.focusable),
			test: fc.constantFrom('', 'wave-a:positive~wave-b:positive'),
			events: fc.subarray(offer.events),
			table: fc.constantFrom<Selection['table'][]>('readings', 'compact'),
			sort: fc.constantFrom('', ...SORT_COLUMNS, ...SORT_COLUMNS.map((column) => `-${column}`))
		})
		.map(({ period: [from, to], ...rest }) => ({ ...rest, from, to }));
}

/** What no chart chooses for its readers. */
export function withoutOptional(selection: Selection): Selection {
	return { ...selection, from: '', to: '', focus: '', test: '', events: [], sort: '' };
}

/** Any offer, with defaults drawn from it; period, focus, events and order are empty by default in every chart. */
export const anyOffer: fc.Arbitrary<Offer> = fc
	.record({
		countries: fc.uniqueArray(aCountry, { minLength: 1, maxLength: 6 }),
		answers: fc.uniqueArray(anId, { minLength: 1, maxLength: 6 }),
		views: fc.subarray(VIEWS, { minLength: 1 }),
		groups: fc.uniqueArray(aGroup, { maxLength: 3 }),
		focusable: fc.uniqueArray(aFocus, { maxLength: 4 }),
		events: fc.uniqueArray(anId, { maxLength: 3 }),
		canExclude: fc.boolean(),
		canOverlay: fc.boolean()
	})
	.chain((offer) => anySelection(offer).map((chosen) => ({ ...offer, defaults: withoutOptional(chosen) })));

/** An offer and what a reader chose from it. */
export const anyChoice = anyOffer.chain((offer) =>
	anySelection(offer).map((selection) => ({ offer, selection }))
);
