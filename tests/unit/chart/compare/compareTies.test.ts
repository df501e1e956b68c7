import { describe, expect, it } from 'vitest';
import { compareModel } from '../../../../src/lib/chart/compare/compareModel';
import { measureIn } from '../../../visual/measures';

type Told = [country: string, share: string, effectiveN?: number];

/** Groups of countries that a bracket joins, by their names. */
function tiesOf(told: readonly Told[], widthPx = 760): string[][] {
	const series = told.map(([country, share, effectiveN]) => {
		const one = measureIn(country, country, 'Agree', { '2012': share });
		const effectiveSize =
			effectiveN === undefined ? null : { low: effectiveN, high: effectiveN, basis: 'stated_margin' };
		return { ...one, readings: one.readings.map((reading) => ({ ...reading, effectiveSize })) };
	});
	const model = compareModel(series, { widthPx });
	if (model.kind !== 'compare') throw new Error(`${model.kind} compares nothing`);
	return model.ties.map(({ names }) => names);
}

describe('compareModel joins by a bracket', () => {
	it('countries whose shares chance and rounding may part, and no others', () => {
		expect(
			tiesOf([
				['A', '50', 1000],
				['B', '48', 1000],
				['C', '30', 1000]
			])
		).toEqual([['A', 'B']]);
	});

	it('only countries of which each may be as high as each', () => {
		expect(
			tiesOf([
				['A', '50', 1000],
				['B', '47', 1000],
				['C', '44', 1000]
			])
		).toEqual([
			['A', 'B'],
			['B', 'C']
		]);
		expect(
			tiesOf([
				['A', '50', 1000],
				['B', '49', 1000],
				['C', '48', 1000]
			])
		).toEqual([['A', 'B', 'C']]);
	});

	it('no country whose sample is not known, and none that is no plain number', () => {
		expect(
			tiesOf([
				['A', '50', 1000],
				['B', '50'],
				['C', '49', 1000]
			])
		).toEqual([]);
		expect(
			tiesOf([
				['A', '~50', 1000],
				['B', '49', 1000]
			])
		).toEqual([]);
	});

	it('whatever the order in which they come', () => {
		const told: Told[] = [
			['C', '30', 1000],
			['B', '48', 1000],
			['A', '50', 1000]
		];
		expect(tiesOf(told)).toEqual([['A', 'B']]);
	});

	// Tied where the difference less half a step is at most 1.96 standard errors; variance is p(1 - p)/n + step^2/12.
	it.each([
		// 0.04 - 0.005 = 0.035; 1.96 x sqrt(0.00025833 + 0.00025673) = 0.0445
		['50', '46', 1000, true],
		// 0.05 - 0.005 = 0.045; 1.96 x sqrt(0.00025833 + 0.00025583) = 0.0444
		['50', '45', 1000, false],
		// The coarser step counts: 0.049 - 0.005 = 0.044; 1.96 x sqrt(0.00025833 + 0.00024768) = 0.0441
		['50', '45.1', 1000, true],
		// Both to a tenth: 0.044 - 0.0005 = 0.0435; 1.96 x sqrt(0.00025006 + 0.00024856) = 0.0438
		['50.5', '46.1', 1000, true],
		// 0.046 - 0.0005 = 0.0455; the same to the last digit shown
		['50.5', '45.9', 1000, false],
		// A quarter of the sample: 0.08 - 0.005 = 0.075; 1.96 x sqrt(0.00100833 + 0.00098393) = 0.0875
		['50', '42', 250, true],
		// 0.10 - 0.005 = 0.095; 1.96 x sqrt(0.00100833 + 0.00096833) = 0.0871
		['50', '40', 250, false]
	])('%s and %s of %d asked: %s', (a, b, effectiveN, isTied) => {
		const ties = tiesOf([
			['A', a, effectiveN],
			['B', b, effectiveN]
		]);
		expect(ties).toEqual(isTied ? [['A', 'B']] : []);
	});

	it('in words where there is no room for a bracket', () => {
		expect(
			tiesOf(
				[
					['A', '50', 1000],
					['B', '48', 1000]
				],
				320
			)
		).toEqual([['A', 'B']]);
	});
});
