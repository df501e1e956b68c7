import { describe, expect, it } from 'vitest';
import { VECTOR_FUNCTIONS } from '../../../scripts/vectorFunctions';
import { resolveEffectiveN } from '../../../src/lib/stats/resolveEffectiveN';
import file from '../../fixtures/stat-vectors.json';

/** Inputs that say how to test, not what is known; left out, they have the value of the method. */
const SETTINGS = [
	'alpha',
	'direction',
	'hedge',
	'kind',
	'level',
	'maxMonths',
	'zPower',
	'k of shareInterval'
];
/** Functions whose answer to what is not known has a name of its own, tested with each. */
const NAMED = [
	'changeVerdict',
	'claimCheck',
	'comparability',
	'familyAdjacent',
	'majorityWord',
	'resolveEffectiveN'
];

const cases = [...new Map(file.vectors.toReversed().map((vector) => [vector.function, vector])).values()]
	.filter(({ function: name }) => !NAMED.includes(name))
	.flatMap(({ function: name, inputs }) =>
		Object.keys(inputs)
			.filter((key) => !SETTINGS.includes(key) && !SETTINGS.includes(`${key} of ${name}`))
			.map((key) => [name, key, { ...inputs, [key]: null }] as const)
	)
	// Without two equal lists and a place in them there is no run; a list is never null.
	.filter(([name, key]) => !(['homogeneity', 'trend', 'recordDistinct'].includes(name) && key !== 'index'));

describe('null in, null out: what is not known is never assumed', () => {
	it.each(cases)('%s without %s is null', (name, _key, inputs) => {
		expect(VECTOR_FUNCTIONS[name]?.(inputs as never, file)).toBeNull();
	});

	it.each(['homogeneity', 'trend', 'recordDistinct'])(
		'%s without a size, a share or a step is null',
		(name) => {
			const run = {
				t: [2000, 2001, 2002],
				p: [0.4, 0.5, 0.6],
				nEff: [800, 800, 800],
				h: [0.01, 0.01, 0.01],
				index: 2
			};
			for (const key of ['p', 'nEff', 'h'] as const) {
				const inputs = { ...run, [key]: [null, ...run[key].slice(1)] };
				expect(VECTOR_FUNCTIONS[name]?.(inputs as never, file)).toBeNull();
			}
		}
	);

	it.each([
		['no size, no margin', {}],
		['a design effect alone', { designFactor: 1.5, designKind: 'deft' as const }],
		['a mode alone', { mode: 'phone' }],
		['the margin of another sample alone', { borrowed: { n: 1600, moe: 0.034 } }],
		['a base alone', { nBase: 800 }]
	])('resolveEffectiveN of %s has no size', (_what, known) => {
		expect(resolveEffectiveN(known)).toMatchObject({ low: null, high: null, basis: 'none' });
	});
});
