import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimedPct, valueMatches, type Hedge } from '../../../src/lib/claims/valueMatches';

describe('valueMatches', () => {
	// The table of the method, section 8.3.
	it.each<[Hedge, number, number, boolean]>([
		['exact', 52, 51, false],
		['exact', 44.5, 44, false],
		['exact', 44.5, 45, true],
		['exact', 44.5, 44.5, true],
		['exact', 44.46, 44.5, true],
		['about', 52, 50, true],
		['around', 48, 50, true],
		['roughly', 47.9, 50, false],
		['nearly', 47, 50, true],
		['almost', 49.9, 50, true],
		['nearly', 46.9, 50, false],
		['almost', 50, 50, false],
		['over', 51, 50, true],
		['over', 50, 50, false],
		['more-than', 90, 50, true],
		['at-least', 50, 50, true],
		['at-least', 49, 50, false],
		['under', 49, 50, true],
		['under', 50, 50, false],
		['half', 52, 0, true],
		['half', 47, 47, false],
		['third', 31.4, 0, true],
		['quarter', 27, 0, true],
		['two-thirds', 69, 0, false],
		['three-quarters', 73, 0, true],
		['one-in-five', 22, 0, true],
		['one-in-ten', 13, 0, false],
		['majority', 51, 0, true],
		['most', 50, 0, false]
	])('%s: a recorded %d for a claimed %d is %s', (hedge, recorded, claimed, expected) => {
		expect(valueMatches({ recorded, claimed, hedge })).toBe(expected);
	});

	it('agrees with itself, whatever the places', () => {
		const aPct = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
		fc.assert(
			fc.property(aPct, (pct) => {
				for (const hedge of ['exact', 'about', 'at-least'] as const)
					expect(valueMatches({ recorded: pct, claimed: pct, hedge })).toBe(true);
				for (const hedge of ['nearly', 'over', 'under'] as const)
					expect(valueMatches({ recorded: pct, claimed: pct, hedge })).toBe(false);
			})
		);
	});

	it('a word that has no rule, and a number that is not known, is neither right nor wrong', () => {
		expect(valueMatches({ recorded: 50, claimed: 50, hedge: 'constructor' as Hedge })).toBeNull();
		expect(valueMatches({ recorded: null, claimed: 50, hedge: 'exact' })).toBeNull();
		expect(valueMatches({ recorded: 50, claimed: null, hedge: 'exact' })).toBeNull();
		expect(valueMatches({ recorded: 50, claimed: null, hedge: 'half' })).toBe(true);
	});

	it('claimedPct gives the number of a word, else the number itself', () => {
		expect([claimedPct(12, 'quarter'), claimedPct(12, 'about'), claimedPct(null, 'exact')]).toEqual([
			25,
			12,
			null
		]);
	});
});
