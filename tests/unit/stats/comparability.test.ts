import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Level } from '../../../src/lib/dataset/types';
import {
	comparability,
	COMPARABILITY_LEVELS,
	type ComparabilityField,
	type ComparabilityLevel,
	type FieldDifference
} from '../../../src/lib/stats/comparability';

const FIELDS: ComparabilityField[] = [
	'base',
	'country',
	'measure',
	'mode',
	'noAnswerTreatment',
	'pollster',
	'population',
	'responseType',
	'scale',
	'territory',
	'wording'
];
const SAME = Object.fromEntries(FIELDS.map((field) => [field, 'same' as const]));
const aDifference = fc.constantFrom<FieldDifference>('same', 'minor', 'major', 'unknown', 'undocumented');
const someFields = fc.record(Object.fromEntries(FIELDS.map((field) => [field, aDifference])));

const rank = (level: ComparabilityLevel | undefined): number =>
	COMPARABILITY_LEVELS.indexOf(level ?? 'identical');

describe('comparability', () => {
	// The table of the method, section 3.3.
	it.each([
		['measure', 'identical', 'not-comparable', 'not-comparable', 'not-comparable', 'not-comparable'],
		['responseType', 'identical', 'not-comparable', 'not-comparable', 'related', 'identical'],
		...(['wording', 'scale', 'base', 'population', 'territory', 'mode'] as const).map(
			(field) => [field, 'identical', 'equivalent', 'related', 'related', 'identical'] as const
		),
		['pollster', 'identical', 'equivalent', 'related', 'related', 'related'],
		['country', 'identical', 'equivalent', 'related', 'related', 'related'],
		['noAnswerTreatment', 'identical', 'equivalent', 'related', 'equivalent', 'identical']
	] as const)('%s caps the level at %s, %s, %s, %s, %s', (field, ...caps) => {
		const found = (['same', 'minor', 'major', 'unknown', 'undocumented'] as const).map(
			(difference) => comparability({ fields: { ...SAME, [field]: difference } })?.level
		);
		expect(found).toEqual(caps);
	});

	it('is the lowest level that one field alone would give, with the fields that give it', () => {
		fc.assert(
			fc.property(someFields, (fields) => {
				const alone = FIELDS.map(
					(field) => comparability({ fields: { ...SAME, [field]: fields[field] } })?.level
				);
				const lowest = Math.max(...alone.map(rank));
				const { level, reasons, notes } = comparability({ fields }) ?? {};
				expect(rank(level)).toBe(lowest);
				expect(reasons).toEqual(lowest === 0 ? [] : FIELDS.filter((_, i) => rank(alone[i]) === lowest));
				expect(notes).toEqual(FIELDS.filter((field) => fields[field] === 'undocumented'));
			})
		);
	});

	it('takes a field that is left out, or a difference without a name, for unknown', () => {
		const { mode: _mode, ...rest } = SAME;
		const unknown = comparability({ fields: { ...SAME, mode: 'unknown' } });
		expect(comparability({ fields: rest })).toEqual(unknown);
		for (const name of ['slight', 'constructor', ''])
			expect(comparability({ fields: { ...SAME, mode: name as FieldDifference } })).toEqual(unknown);
		expect(comparability({ fields: {} })?.level).toBe('not-comparable');
		expect(comparability({ fields: null })).toBeNull();
	});

	it('has the levels of the dataset', () => {
		expectTypeOf<ComparabilityLevel>().toEqualTypeOf<Level>();
	});
});
