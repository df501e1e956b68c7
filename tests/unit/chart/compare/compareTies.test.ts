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
