import { describe, expect, it } from 'vitest';
import { embedNotice, type EmbedNews } from '../../../src/lib/text/embedNotice';

const QUIET: EmbedNews = { isFrozen: false, sharedOn: '2027-03-21', corrected: [], newer: 0 };
const ONE = [{ date: '2027-05-03' }];
const TWO_DAYS = [{ date: '2027-06-01' }, { date: '2027-05-03' }, { date: '2027-05-03' }];

describe('embedNotice', () => {
	it.each<[string, Partial<EmbedNews>, string | null]>([
		['live, nothing new', {}, null],
		['live, newer readings, which it draws', { newer: 4 }, null],
		[
			'live, one corrected',
			{ corrected: ONE },
			'Corrected on 3 May 2027: one figure shown here has changed since this chart was copied on 21 March 2027.'
		],
		[
			'live, two corrected on one day',
			{ corrected: [...ONE, ...ONE] },
			'Corrected on 3 May 2027: 2 figures shown here have changed since this chart was copied on 21 March 2027.'
		],
		[
			'live, corrected on two days',
			{ corrected: TWO_DAYS },
			'Corrected, last on 1 June 2027: 3 figures shown here have changed since this chart was copied on 21 March 2027.'
		],
		['frozen, nothing new', { isFrozen: true }, null],
		['frozen, newer readings', { isFrozen: true, newer: 1 }, 'Frozen on 21 March 2027; newer figures exist.'],
		[
			'frozen, one corrected',
			{ isFrozen: true, corrected: ONE },
			'Frozen on 21 March 2027; one figure shown here was corrected on 3 May 2027.'
		],
		[
			'frozen, corrected and newer',
			{ isFrozen: true, corrected: TWO_DAYS, newer: 2 },
			'Frozen on 21 March 2027; 3 figures shown here were corrected, last on 1 June 2027, and newer figures exist.'
		]
	])('%s', (_what, news, words) => {
		expect(embedNotice({ ...QUIET, ...news })).toBe(words);
	});
});
