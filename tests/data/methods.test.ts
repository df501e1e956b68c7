import { describe, expect, it } from 'vitest';
import { SITES } from '../../src/lib/server/site/sites';
import { methodExamples } from '../../src/lib/pages/method/methodExamples';

const examples = methodExamples(SITES.present.dataset);

describe('methodExamples(the real data)', () => {
	it('gives an example for each part on numbers, without a hole in it', () => {
		expect(Object.keys(examples).sort()).toEqual(
			['cards', 'changes', 'claims', 'comparing', 'intervals', 'overlap', 'records', 'several', 'sums', 'trends'].sort()
		);
		for (const text of Object.values(examples)) {
			expect(text).toMatch(/^\*\*Examples?\.\*\*/);
			expect(text).not.toMatch(/undefined|NaN|null|±\s|\(\)|: \.| {2}/);
		}
	});

	// Worked by hand from the rows: n 2043, margin 3.3; nEff 0.9604/0.033² = 882; 2043/882 = 2.32; 2·3.3·√(.14·.86) = 2.29.
	it('works out the margin, the design effect and the range of KIIS in 2018', () => {
		expect(examples.intervals).toContain('A simple random sample of this size would have ±2.2.');
		expect(examples.intervals).toContain('the design effect is 2.3');
		expect(examples.intervals).toContain('as much as 882');
		expect(examples.intervals).toContain('at 14 % it is ±2.3');
		expect(examples.intervals).toContain('the range is 11–17 %');
	});

	it('shows each kind of verdict once', () => {
		const verdicts = [...examples.changes.matchAll(/Verdict: \*\*([^*]+)\*\*/g)].map(([, words]) => words);
		expect(verdicts).toEqual(['no detectable change', 'rose', 'cannot be settled', 'not compared']);
	});

	it('shows two ranges that overlap and a change that is called', () => {
		expect(examples.overlap).toContain('The first range ends at 41.6 %, the second begins at 41.4 %');
		expect(examples.overlap).toContain('**rose**');
	});

	it('uses none of the words that the method forbids', () => {
		for (const text of Object.values(examples))
			expect(text).not.toMatch(/\b(?:significant|significantly|stable|unchanged|all-time|soared|plunged|fake|misleading)\b/i);
	});
});
