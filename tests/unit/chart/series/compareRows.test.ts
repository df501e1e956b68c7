import { describe, expect, test } from 'vitest';
import { compareMeasures } from '../../../../src/lib/chart/series/compareMeasures';
import { compareRows } from '../../../../src/lib/chart/series/compareRows';
import type { PlottedSeries } from '../../../../src/lib/chart/series/plotted';
import { LEADERS, measureIn } from '../../../visual/measures';

const rowsOf = (series: PlottedSeries[], rowBy: 'country' | 'subgroup' = 'country') =>
	compareRows(series, compareMeasures(series), rowBy);

describe('compareMeasures', () => {
	test('compareMeasures gives two measures of one stance different hues and markers', () => {
		expect(compareMeasures(LEADERS).map(({ name, tone, marker }) => [name, tone, marker])).toEqual([
			['Stalin', 'hue-1', 'circle'],
			['Gorbachev', 'hue-2', 'diamond']
		]);
	});

	test('compareMeasures tones measures by stance where that tells them apart', () => {
		const series = [
			measureIn('EST', 'Estonia', 'Good', { '2009': '20' }, { stance: 'positive' }),
			measureIn('EST', 'Estonia', 'Bad', { '2009': '60' }, { stance: 'negative' })
		];
		expect(compareMeasures(series).map(({ tone }) => tone)).toEqual(['positive', 'negative']);
	});
});

describe('compareRows', () => {
	test('compareRows goes from the highest share to those printed as below, then those in words', () => {
		const series = [
			measureIn('EST', 'Estonia', 'Stalin', { '2015': '' }),
			measureIn('LTU', 'Lithuania', 'Stalin', { '2015': '<10' }),
			measureIn('POL', 'Poland', 'Stalin', { '2015': '6' }),
			measureIn('GEO', 'Georgia', 'Stalin', { '2015': '57' }),
			measureIn('KAZ', 'Kazakhstan', 'Stalin', { '2015': '~40' }),
			measureIn('UKR', 'Ukraine', 'Stalin', {})
		];
		expect(rowsOf(series).map(({ name }) => name)).toEqual([
			...['Georgia', 'Kazakhstan', 'Poland', 'Lithuania', 'Estonia', 'Ukraine']
		]);
	});

	test('compareRows puts a country without the first measure after those that have it', () => {
		const series = [
			measureIn('POL', 'Poland', 'Stalin', { '2015': '6' }),
			measureIn('LTU', 'Lithuania', 'Stalin', { '2015': '<10' }),
			measureIn('EST', 'Estonia', 'Gorbachev', { '2015': '56' })
		];
		expect(rowsOf(series).map(({ name }) => name)).toEqual(['Poland', 'Lithuania', 'Estonia']);
	});

	test('compareRows takes the newest number as the latest, and neither words nor an undated survey', () => {
		const [row] = rowsOf([
			measureIn('RUS', 'Russia', 'Stalin', { '': '44', '2012': '28', '2018': '57', '2019': '' })
		]);
		expect(row?.points.map(({ reading, isLatest }) => [reading.printed, isLatest])).toEqual([
			['44', false],
			['28', false],
			['57', true],
			['', false]
		]);
		expect(row?.years).toBe('2018');
	});

	test('compareRows says the years once where they agree, and with each measure where they differ', () => {
		const inArmenia = (name: string, when: string) => measureIn('ARM', 'Armenia', name, { [when]: '30' });
		const span = '2015-06/2016-07';
		expect(rowsOf([inArmenia('Stalin', span), inArmenia('Gorbachev', span)])[0]?.years).toBe('2015–2016');
		expect(rowsOf([inArmenia('Stalin', '2016'), inArmenia('Gorbachev', '2012')])[0]?.years).toBe(
			'Stalin 2016, Gorbachev 2012'
		);
	});

	test('compareRows joins two questions on one measure in one row', () => {
		const kiis = measureIn(
			'UKR',
			'Ukraine',
			'Agree',
			{ '2019': '31' },
			{ questionId: 'kiis', measureId: 'wise' }
		);
		const dif = measureIn(
			'UKR',
			'Ukraine',
			'Agree',
			{ '2021': '29' },
			{ questionId: 'dif', measureId: 'wise' }
		);
		expect(rowsOf([kiis, dif])).toMatchObject([{ points: [{ isLatest: false }, { isLatest: true }] }]);
	});

	test('compareRows by group of people keeps their order and names them', () => {
		const group = (subgroup: string, share: string) =>
			measureIn('RUS', 'Russia', 'Stalin', { '2019': share }, { subgroup });
		const rows = rowsOf([group('', '51'), group('age:18-24', '30'), group('age:25-39', '60')], 'subgroup');
		expect(rows.map(({ name }) => name)).toEqual(['all respondents', 'age 18–24', 'age 25–39']);
	});
});
