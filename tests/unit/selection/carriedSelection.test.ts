import { describe, expect, it } from 'vitest';
import { followRenames } from '../../../src/lib/dataset/tables/renames';
import { carriedSelection } from '../../../src/lib/selection/carriedSelection';
import type { Selection } from '../../../src/lib/selection/selection';
import { OFFER } from './offers';

const renames = followRenames([
	{ kind: 'answer', old: 'q:good', new: 'q:positive', date: '2027-01-01', note: '' }
]);

function carry(choices: Partial<Selection>, offer = OFFER): Selection | null {
	return carriedSelection({ ...OFFER.defaults, ...choices }, ['q'], renames, offer);
}

describe('carriedSelection', () => {
	it('keeps every choice that is on offer, in the order of the offer', () => {
		const choices: Partial<Selection> = {
			country: ['UKR', 'GEO'],
			answer: ['negative', 'positive'],
			from: '2010',
			view: 'compare',
			group: 'age:65+',
			ci: false,
			events: ['war', 'law']
		};
		expect(carry(choices)).toEqual({
			...OFFER.defaults,
			...choices,
			country: ['GEO', 'UKR'],
			answer: ['positive', 'negative'],
			events: ['law', 'war']
		});
	});

	it('follows an answer that was renamed', () => {
		expect(carry({ answer: ['good'] })?.answer).toEqual(['positive']);
	});

	it('leaves out what is gone, and never takes another country or answer for it', () => {
		expect(carry({ country: ['SUN', 'RUS'], answer: ['gone', 'negative'] })).toMatchObject({
			country: ['RUS'],
			answer: ['negative']
		});
		expect(carry({ view: 'likert' })?.view).toBe('trend');
	});

	it.each<[string, Partial<Selection>]>([
		['country', { country: ['SUN'] }],
		['answer', { answer: ['gone'] }],
		['group', { group: 'age:25-34' }]
	])('is null where no %s that was chosen is on offer', (_, choices) => {
		expect(carry(choices)).toBeNull();
	});

	it('is null where shares were rescaled and cannot be any more: they would be other shares', () => {
		expect(carry({ dk: 'exclude' })?.dk).toBe('exclude');
		expect(carry({ dk: 'exclude' }, { ...OFFER, canExclude: false })).toBeNull();
	});
});
