import fc from 'fast-check';
import type { ComparedPair, ComparedReading } from '../../../src/lib/stats/changeTest';

/** A share printed in whole percent, as a proportion. */
export const aPrintedShare = fc.integer({ min: 0, max: 100 }).map((pct) => pct / 100);
export const aShare = fc.double({ min: 0, max: 1, noNaN: true });
export const aSize = fc.integer({ min: 1, max: 100_000 });
/** A sample as polls have them. */
export const aPollSize = fc.integer({ min: 100, max: 5000 });
export const aMargin = fc.integer({ min: 1, max: 200 }).map((tenths) => tenths / 1000);
export const aStep = fc.constantFrom(0, 0.001, 0.01);
export const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

/** Two readings from independent samples of which all is known. */
export const aPair = fc.record({
	p1: aShare,
	n1: aPollSize,
	p2: aShare,
	n2: aPollSize,
	h1: aStep,
	h2: aStep
});

/** A reading of which anything may be unknown. */
export const aReading: fc.Arbitrary<ComparedReading> = fc.record(
	{
		p: orNull(aPrintedShare),
		h: orNull(aStep),
		kParts: fc.integer({ min: 1, max: 4 }),
		hasConflict: fc.boolean(),
		n: orNull(aPollSize),
		moe: orNull(aMargin),
		mode: orNull(fc.constantFrom('face-to-face', 'phone', 'online'))
	},
	{ requiredKeys: ['p', 'h'] }
);

export const aComparedPair: fc.Arbitrary<ComparedPair> = fc.record(
	{
		a: orNull(aReading),
		b: orNull(aReading),
		level: orNull(fc.constantFrom('identical', 'equivalent', 'related', 'not-comparable')),
		kind: fc.constantFrom('time', 'place'),
		hasSameSample: fc.boolean(),
		hasSeveralAnswers: fc.boolean()
	},
	{ requiredKeys: ['a', 'b', 'level', 'kind'] }
);

/** A list and the same list in another order, with the place that each of its members had. */
export function shuffled<T>(list: fc.Arbitrary<T[]>): fc.Arbitrary<{ list: T[]; places: number[] }> {
	return list.chain((items) =>
		fc
			.shuffledSubarray(
				items.map((_, i) => i),
				{ minLength: items.length }
			)
			.map((places) => ({ list: items, places }))
	);
}

/** Members of a list by their places. */
export function pick<T>(list: readonly T[], places: readonly number[]): T[] {
	return places.flatMap((place) => list.slice(place, place + 1));
}
