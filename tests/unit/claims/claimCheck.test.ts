import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimCheck } from '../../../src/lib/claims/claimCheck';
import type { ClaimRow, StructuredClaim } from '../../../src/lib/claims/claimRow';
import type { Hedge } from '../../../src/lib/claims/valueMatches';

const row = (value: number | null, more: Partial<ClaimRow> = {}): ClaimRow => ({
	pollster: 'levada',
	country: 'RUS',
	measure: 'attitude',
	answers: 'positive',
	base: 'all',
	year: 2019,
	wave: 'levada-2019-03',
	value,
	...more
});
const claim: StructuredClaim = {
	pollster: 'levada',
	country: 'RUS',
	measures: ['attitude'],
	answers: 'positive',
	year: 2019,
	value: 51
};
const place = { wave: 'levada-2019-03', measure: 'attitude' };

describe('claimCheck says where the number stands', () => {
	it.each<[string, Partial<StructuredClaim>, object]>([
		['all fields', {}, { code: 'MATCHES' }],
		[
			'only the number',
			{ pollster: null, country: null, measures: null, answers: null, year: null },
			{ code: 'MATCHES' }
		],
		['another year', { year: 2020 }, { code: 'OTHER_WAVE' }],
		['another answer', { answers: 'respect' }, { code: 'OTHER_ANSWER_SET' }],
		['another base', { base: 'heard' }, { code: 'OTHER_BASE' }],
		['another question', { measures: ['role'] }, { code: 'OTHER_QUESTION' }],
		['another question and answer', { measures: ['role'], answers: 'agree' }, { code: 'OTHER_QUESTION' }],
		['another pollster', { pollster: 'fom' }, { code: 'OTHER_POLLSTER' }],
		['another country', { country: 'UKR' }, { code: 'OTHER_COUNTRY' }]
	])('%s', (_what, stated, expected) => {
		expect(claimCheck({ claim: { ...claim, ...stated }, db: [row(51)] })).toEqual({ ...place, ...expected });
	});

	it.each<[string, Partial<StructuredClaim>, string]>([
		['year and question', { year: 2020, measures: ['role'] }, 'OTHER_WAVE_AND_QUESTION'],
		['year and pollster', { year: 2020, pollster: 'fom' }, 'OTHER_WAVE_AND_POLLSTER'],
		['question and pollster', { measures: ['role'], pollster: 'fom' }, 'OTHER_QUESTION_AND_POLLSTER']
	])('two fields, %s, are never more than a hint', (_what, stated, hint) => {
		expect(claimCheck({ claim: { ...claim, ...stated }, db: [row(51)] })).toEqual({
			code: 'NOT_FOUND',
			hint,
			hintWave: place.wave,
			hintMeasure: place.measure
		});
	});

	it('the year of publication counts, and is said to be one', () => {
		const db = [row(51, { pubYear: 2020 })];
		expect(claimCheck({ claim: { ...claim, year: 2020 }, db })).toEqual({
			code: 'MATCHES',
			...place,
			yearBasis: 'publication'
		});
	});

	it('of several recorded figures the nearest is the one that differs', () => {
		const db = [row(40, { answers: 'a' }), row(55.5, { answers: 'b' })];
		expect(claimCheck({ claim: { ...claim, answers: null }, db })).toEqual({
			code: 'DIFFERS',
			by: -4.5,
			...place
		});
	});

	it('no reading for the period of a known question, and nothing found of an unknown one', () => {
		expect(claimCheck({ claim: { ...claim, year: 2001, value: 7 }, db: [row(51)] })).toEqual({
			code: 'NO_READING_FOR_PERIOD'
		});
		expect(claimCheck({ claim: { ...claim, measures: ['role'], value: 7 }, db: [row(51)] })).toEqual({
			code: 'NOT_FOUND'
		});
	});
});

describe('claimCheck heeds how a figure is recorded', () => {
	it('an alternative value makes sources conflict, an excluded one does not take part', () => {
		const db = (status: ClaimRow['status']): ClaimRow[] => [
			row(51),
			row(54, { ...(status ? { status } : {}) })
		];
		expect(claimCheck({ claim, db: db('alternative') })).toEqual({ code: 'CONFLICTING_SOURCES', ...place });
		expect(claimCheck({ claim, db: db('excluded') })).toEqual({ code: 'MATCHES', ...place });
		expect(claimCheck({ claim: { ...claim, value: 54 }, db: db('excluded') })?.code).toBe('DIFFERS');
	});

	it('our own sum counts, is said to be one, and conflicts with no printed total', () => {
		const db = [row(50), row(51, { isOurSum: true })];
		expect(claimCheck({ claim, db })).toEqual({ code: 'MATCHES', ...place, ourSum: true });
		expect(claimCheck({ claim: { ...claim, value: 50 }, db })).toEqual({ code: 'MATCHES', ...place });
	});

	it('weak evidence is said to be weak, and a figure in words has no number to agree with', () => {
		expect(claimCheck({ claim, db: [row(51, { status: 'weak' })] })).toEqual({
			code: 'MATCHES',
			...place,
			weak: true
		});
		expect(claimCheck({ claim, db: [row(null)] })).toEqual({ code: 'NOT_FOUND' });
	});

	it('a claim without a number is not checked, but a word may be the number', () => {
		expect(claimCheck({ claim: { ...claim, value: null }, db: [row(51)] })).toBeNull();
		expect(claimCheck({ claim: { ...claim, value: null, hedge: 'half' }, db: [row(51)] })?.code).toBe(
			'MATCHES'
		);
		expect(claimCheck({ claim: { ...claim, value: null, hedge: 'quarter' }, db: [row(51)] })).toMatchObject({
			code: 'DIFFERS',
			by: -26
		});
	});
});

describe('claimCheck on any collection', () => {
	const aRow = fc.record({
		pollster: fc.constantFrom('levada', 'fom'),
		country: fc.constantFrom('RUS', 'UKR'),
		measure: fc.constantFrom('attitude', 'role'),
		answers: fc.constantFrom('positive', 'negative'),
		base: fc.constantFrom('all', 'heard'),
		year: fc.constantFrom(2018, 2019),
		wave: fc.constantFrom('a', 'b'),
		value: fc.option(fc.integer({ min: 40, max: 44 }), { nil: null }),
		status: fc.constantFrom('reported' as const, 'weak' as const, 'alternative' as const, 'excluded' as const)
	});
	const aClaim = fc.record({
		pollster: fc.constantFrom(null, 'levada', 'fom'),
		country: fc.constantFrom(null, 'RUS', 'UKR'),
		measures: fc.constantFrom(null, ['attitude'], ['attitude', 'role']),
		answers: fc.constantFrom(null, 'positive'),
		base: fc.constantFrom(null, 'all'),
		year: fc.constantFrom(null, 2018, 2019, 2020),
		value: fc.integer({ min: 39, max: 45 }),
		hedge: fc.constantFrom<Hedge>('exact', 'about', 'over')
	});
	const someRows = fc.array(aRow, { maxLength: 10 });

	it('does not depend on the order of the rows', () => {
		const order = fc.array(fc.nat(), { minLength: 10, maxLength: 10 });
		fc.assert(
			fc.property(someRows, aClaim, order, (db, stated, keys) => {
				const mixed = db.map((one, i) => ({ one, key: keys[i] ?? 0 })).sort((a, b) => a.key - b.key);
				const [there, back] = [db, mixed.map(({ one }) => one)].map((rows) =>
					claimCheck({ claim: stated, db: rows })
				);
				expect(back?.code).toBe(there?.code);
				expect([back?.by, back?.wave, back?.measure, back?.hint]).toEqual([
					there?.by,
					there?.wave,
					there?.measure,
					there?.hint
				]);
			}),
			{ numRuns: 500 }
		);
	});

	it('names only waves of the collection, and an exact number that differs differs by something', () => {
		fc.assert(
			fc.property(someRows, aClaim, (db, stated) => {
				const found = claimCheck({ claim: stated, db });
				for (const wave of [found?.wave, found?.hintWave])
					if (wave !== undefined) expect(db.map((one) => one.wave)).toContain(wave);
				if (found?.code === 'DIFFERS' && stated.hedge === 'exact') expect(found.by).not.toBe(0);
			}),
			{ numRuns: 500 }
		);
	});
});
