import { describe, expect, test } from 'vitest';
import { likertAnswers } from '../../../../src/lib/chart/likert/likertAnswers';
import { likertRows } from '../../../../src/lib/chart/likert/likertRows';
import type { PlottedSeries } from '../../../../src/lib/chart/series/plotted';
import { answersOf, ROLE, SEVEN_WORDS } from '../../../visual/answersOf';

const rowsOf = (series: PlottedSeries[], rowBy: 'wave' | 'country' = 'wave') =>
	likertRows(series, likertAnswers(series), rowBy);
const drawn = (row: ReturnType<typeof rowsOf>[number] | undefined) =>
	row?.parts.filter(({ pct }) => pct !== null).map(({ answer }) => answer.id);

/** One survey of 2019: a total with two of its answers, negative, and no answer. */
const withTotal = (total: string, first: string, second: string) =>
	answersOf([
		{ name: 'Positive total', stance: 'positive', shares: { '2019': total } },
		{ name: 'Fully', stance: 'positive', shares: { '2019': first } },
		{ name: 'Rather', stance: 'positive', shares: { '2019': second } },
		{ name: 'Bad', stance: 'negative', shares: { '2019': '20' } }
	]).map((one) => (one.name === 'Positive total' ? { ...one, answerId: 'positive-total' } : one));

describe('likertRows', () => {
	test('likertRows by wave goes down in time and says who was asked', () => {
		const rows = rowsOf(ROLE);
		expect(rows.map(({ name }) => name.slice(-4))).toEqual(['2013', '2014', '2019']);
		expect(rows[0]?.details).toEqual(['1,600 asked']);
	});

	test('likertRows says what a full list adds to when that is not 100, and nothing when it is', () => {
		expect(rowsOf(ROLE).map(({ sumNote }) => sumNote)).toEqual([null, 'adds to 101', null]);
		expect(rowsOf(SEVEN_WORDS)[1]?.sumNote).toBe('adds to 99');
	});

	test('likertRows marks a survey of which some answers are missing', () => {
		expect(rowsOf(ROLE).map(({ isPartial }) => isPartial)).toEqual([true, false, false]);
	});

	test('likertRows does not call a choice of answers partial where all of them are known', () => {
		const chosen = ROLE.filter(({ stance }) => stance === 'positive');
		expect(rowsOf(chosen).map(({ isPartial, sumNote }) => [isPartial, sumNote])).toEqual([
			[false, null],
			[false, null],
			[false, null]
		]);
	});

	test('likertRows gives `<5`, words and 0 no length, and keeps them in the row', () => {
		const [, , row] = rowsOf(SEVEN_WORDS);
		expect(row?.parts.map(({ answer, pct }) => [answer.id, pct])).toEqual([
			['with-disgust,-hatred', null],
			['with-fear', null],
			['indifferently', 28]
		]);
	});

	test('likertRows draws the answers of a total where they make it up, else the total, never both', () => {
		expect(drawn(rowsOf(withTotal('60', '20', '39'))[0])).toEqual(['bad', 'rather', 'fully']);
		expect(drawn(rowsOf(withTotal('60', '20', ''))[0])).toEqual(['bad', 'positive-total']);
	});

	test('likertRows draws a share rescaled by us, though it is "about"', () => {
		const [series] = answersOf([{ name: 'Good', stance: 'positive', shares: { '2019': '~43' } }]);
		const rescaled = series && {
			...series,
			readings: series.readings.map((reading) => ({ ...reading, derived: 'rescaled' as const }))
		};
		expect(rescaled && rowsOf([rescaled])[0]?.parts[0]?.pct).toBe(43);
		expect(series && rowsOf([series])[0]?.parts[0]?.pct).toBeNull();
	});

	test('likertRows by country puts the highest positive share first and a country in one place, newest first', () => {
		const inCountry = (id: string, name: string, shares: Record<string, string>) =>
			answersOf([{ name: 'Good', stance: 'positive', shares }], id, name);
		const rows = rowsOf(
			[
				...inCountry('ARM', 'Armenia', { '2012': '25' }),
				...inCountry('GEO', 'Georgia', { '2012': '45', '2021': '40' }),
				...inCountry('RUS', 'Russia', { '2012': '28' })
			],
			'country'
		);
		expect(rows.map(({ name, details }) => `${name} ${details[0]}`)).toEqual([
			'Georgia 2021',
			'Georgia 2012',
			'Russia 2012',
			'Armenia 2012'
		]);
	});
});
