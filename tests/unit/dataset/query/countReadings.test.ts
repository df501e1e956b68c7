import { describe, expect, it } from 'vitest';
import { STANCES } from '../../../../src/lib/dataset/answerGroup';
import { countReadings } from '../../../../src/lib/dataset/query/countReadings';
import { figuresByQuestion, figuresBySurvey } from '../../../../src/lib/dataset/query/figuresByQuestion';
import { buildSeries } from '../../../../src/lib/dataset/query/series';
import { dataset } from '../../../data/realCharts';

const questions = Object.values(dataset.questions);
const countriesOf = (questionId: string): Set<string> =>
	new Set(figuresByQuestion(dataset, questionId).map(({ waveId }) => dataset.waves[waveId]?.country ?? ''));

describe('countReadings', () => {
	it('counts what the series of all countries have, for every question and answer', () => {
		for (const question of questions) {
			const ids = [...STANCES, ...question.answers.map(({ id }) => id)];
			const counts = countReadings(dataset, question, ids);
			for (const answerId of ids) {
				const lengths = [...countriesOf(question.id)].map((country) => {
					const request = { questionId: question.id, country, answerId, subgroup: '' };
					return buildSeries(dataset, request)?.readings.length ?? 0;
				});
				const sum = lengths.reduce((total, length) => total + length, 0);
				expect(counts.get(answerId), `${question.id} ${answerId}`).toBe(sum);
			}
		}
	});

	it('has 0 for an answer that is not offered', () => {
		const [question] = questions;
		expect(question && countReadings(dataset, question, ['constructor'])).toEqual(
			new Map([['constructor', 0]])
		);
	});
});

describe('figuresByQuestion', () => {
	it('gives every figure once, in the order of the files', () => {
		const given = questions.flatMap(({ id }) => figuresByQuestion(dataset, id));
		expect(new Set(given)).toEqual(new Set(dataset.figures));
		expect(given).toHaveLength(dataset.figures.length);
		const places = figuresByQuestion(dataset, 'levada-attitude').map((one) => dataset.figures.indexOf(one));
		expect([...places].sort((a, b) => a - b)).toEqual(places);
	});

	it('has none for a question that is not there', () => {
		expect(figuresByQuestion(dataset, 'constructor')).toEqual([]);
		expect(figuresBySurvey(dataset, 'constructor', '').size).toBe(0);
	});

	it('goes by the list of figures and not by the first dataset that was asked', () => {
		const [first] = figuresByQuestion(dataset, 'levada-attitude');
		const other = { ...dataset, figures: first === undefined ? [] : [first] };
		expect(figuresByQuestion(other, 'levada-attitude')).toEqual([first]);
		expect(figuresByQuestion(dataset, 'levada-attitude').length).toBeGreaterThan(1);
	});
});
