import { describe, expect, test } from 'vitest';
import { answerName, likertAnswers } from '../../../../src/lib/chart/likert/likertAnswers';
import { answersOf, ROLE, SEVEN_WORDS, type CardAnswer } from '../../../visual/answersOf';

const card = (...answers: [string, CardAnswer['stance']][]) =>
	answersOf(answers.map(([name, stance]) => ({ name, stance, shares: { '2019': '20' } })));
const told = (series: ReturnType<typeof card>) =>
	likertAnswers(series).map(({ id, tone }) => `${id} ${tone}`);

describe('likertAnswers', () => {
	test('likertAnswers of a card of four puts the strongest outermost and no answer apart', () => {
		expect(told(ROLE)).toEqual([
			'entirely-(sharply)-negative negative-strong',
			'rather-negative negative-light',
			'rather-positive positive-light',
			'entirely-positive positive-strong',
			'hard-to-say no-answer'
		]);
	});

	test('likertAnswers of seven words has three shades on either side of the neutral one', () => {
		expect(likertAnswers(SEVEN_WORDS).map(({ tone }) => tone)).toEqual([
			...['negative-strong', 'negative', 'negative-light', 'neutral'],
			...['positive-light', 'positive', 'positive-strong', 'no-answer-strong', 'no-answer-light']
		]);
	});

	test('likertAnswers of a card that begins with the negative side has its ends outermost, too', () => {
		const series = card(
			['Bad', 'negative'],
			['Rather bad', 'negative'],
			['Neither', 'neutral'],
			['Rather good', 'positive'],
			['Good', 'positive']
		);
		expect(likertAnswers(series).map(({ id }) => id)).toEqual([
			...['bad', 'rather-bad', 'neither', 'rather-good', 'good']
		]);
	});

	test('likertAnswers without the positive side reads the order of the card from the neutral answer', () => {
		const series = card(['Neither', 'neutral'], ['Dislike', 'negative'], ['Hatred', 'negative']);
		expect(told(series)).toEqual(['hatred negative-strong', 'dislike negative-light', 'neither neutral']);
	});

	test('likertAnswers of one side only is a plain stack from zero', () => {
		const answers = likertAnswers(card(['Fully', 'negative'], ['Rather', 'negative']));
		expect(answers.map(({ side }) => side)).toEqual(['plain', 'plain']);
	});

	test('likertAnswers of a list without stances is a plain stack in the order of the card, no answer apart', () => {
		const answers = likertAnswers(card(['Stalin', 'none'], ['Lenin', 'none'], ['Hard to say', 'no-answer']));
		expect(answers.map(({ id, side }) => [id, side])).toEqual([
			['stalin', 'plain'],
			['lenin', 'plain'],
			['hard-to-say', 'apart']
		]);
	});

	test('likertAnswers names an answer once, however many countries were asked', () => {
		const two = [...card(['Good', 'positive'], ['Bad', 'negative']), ...card(['Good', 'positive'])];
		expect(likertAnswers(two).map(({ id }) => id)).toEqual(['bad', 'good']);
	});
});

describe('answerName', () => {
	const names = { countryName: 'Russia', measureName: 'Positive, total' };
	test.each([
		['Russia, Rather positive', 'Rather positive'],
		['Russia', 'Positive, total'],
		['Rather positive', 'Rather positive']
	])('answerName of a series called %s is %s', (name, expected) => {
		const [series] = card(['Any', 'positive']);
		expect(series && answerName({ ...series, ...names, name })).toBe(expected);
	});
});
