import { expect, test } from 'vitest';
import { quoteWording, shorten } from '../../../src/lib/text/questionWording';

test.each([
	['exact', '“How?”'],
	['translated', '“How?”'],
	['paraphrase', 'How?'],
	['not-read', 'How?']
] as const)(
	'a wording that is %s is written %s: only words of the pollster stand in quotation marks',
	(read, written) => {
		expect(quoteWording({ wording: 'How?', wordingRead: read })).toBe(written);
	}
);

test.each([
	['short', 10, 'short'],
	['just so long', 12, 'just so long'],
	['one, two and three', 9, 'one, two…'],
	['one, two and three', 5, 'one…'],
	['unbroken', 4, 'unbr…']
])('shorten(%j, %i) is %j', (text, longest, shortened) => {
	expect(shorten(text, longest)).toBe(shortened);
});
