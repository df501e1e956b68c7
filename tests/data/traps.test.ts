import { describe, expect, it } from 'vitest';
import { allowsSeveral } from '../../src/lib/dataset/answerGroup';
import { compareQuestions } from '../../src/lib/dataset/query/compareQuestions';
import type { Figure } from '../../src/lib/dataset/types';
import { SITES } from '../../src/lib/server/site/sites';
import { resolveEffectiveN } from '../../src/lib/stats/resolveEffectiveN';

const { dataset } = SITES.present;
const { questions, waves, figures, links } = dataset;

const figuresOf = (waveId: string, questionId: string, answerId: string): Figure[] =>
	figures.filter(
		(one) =>
			one.waveId === waveId &&
			one.questionId === questionId &&
			one.answerId === answerId &&
			one.subgroup === ''
	);
const shown = (waveId: string, questionId: string, answerId: string): string[] =>
	figuresOf(waveId, questionId, answerId)
		.filter(({ status }) => status === 'reported' || status === 'weak')
		.map(({ printed }) => printed);

describe('traps already seen in this subject (method, section 9)', () => {
	it('1: attitude, role, wise leader and great leader are four questions that no axis joins', () => {
		const four = ['levada-attitude', 'levada-role', 'levada-wise-leader', 'levada-great-leader'];
		expect(new Set(four.map((id) => questions[id]?.measure)).size).toBe(4);
		for (const a of four)
			for (const b of four)
				if (a !== b) expect(`${a} ${b} ${compareQuestions(dataset, a, b).level}`).toBe(`${a} ${b} not-comparable`);
		expect(shown('levada-2019-03', 'levada-attitude', 'positive-total')).toEqual(['51']);
		expect(shown('levada-2019-03', 'levada-role', 'positive-total')).toEqual(['70']);
	});

	it('2: respect and all positive answers are two answers: +12 and +11 from 2018 to 2019', () => {
		const of = (answer: string) =>
			['levada-2018-03', 'levada-2019-03'].map((wave) => Number(shown(wave, 'levada-attitude', answer)[0]));
		expect(of('respect')).toEqual([29, 41]);
		expect(of('positive-total')).toEqual([40, 51]);
	});

	it('3: a value that pages print under another year stands once, with the year of its survey', () => {
		const role53 = figures.filter(
			(one) => one.questionId === 'levada-role' && one.answerId === 'positive-total' && one.printed === '53'
		);
		expect(role53.map(({ waveId }) => waveId)).toEqual(['levada-2003']);
		const attitude38 = figures.filter(
			(one) =>
				one.questionId === 'levada-attitude' && one.answerId === 'positive-total' && one.printed === '38'
		);
		expect(attitude38.filter(({ status }) => status === 'reported').map(({ waveId }) => waveId)).toEqual([
			'levada-2001-04'
		]);
	});

	it('4: Pew "2017" stands in 2015 and 2016, Carnegie "2013" in 2012; the year of publication is a field of its own', () => {
		const pew = Object.values(waves).filter(({ id }) => id.startsWith('pew-2015-'));
		expect(pew.length).toBeGreaterThan(10);
		for (const { start, end, published } of pew) {
			expect(start >= '2015' && end < '2017').toBe(true);
			expect(published).toBe('2017-05-10');
		}
		for (const wave of Object.values(waves).filter(({ id }) => id.startsWith('carnegie-2012-')))
			expect([wave.start.slice(0, 4), wave.published.slice(0, 4)]).toEqual(['2012', '2013']);
	});

	it('5: the middle answer of "great leader" is an answer of its own, neutral, and in no total', () => {
		const answers = questions['levada-great-leader']?.answers ?? [];
		const middle = answers.filter(({ stance }) => stance === 'neutral').map(({ id }) => id);
		expect(middle.length).toBeGreaterThan(0);
		for (const { parts } of answers) expect(parts.filter((part) => middle.includes(part))).toEqual([]);
		// The role question has no middle answer, so it is never taken for equal to another.
		const levels = links
			.filter(({ questionA, questionB }) => [questionA, questionB].includes('levada-role'))
			.map(({ level }) => level);
		expect(levels.filter((level) => level === 'identical' || level === 'equivalent')).toEqual([]);
	});

	it('6: no size is assumed: a half sample of 800 has its own margin, and a survey without a size none', () => {
		const half = resolveEffectiveN({ n: 800, moe: 0.041, mode: 'face-to-face' });
		expect([half.basis, Math.round(half.low ?? 0)]).toEqual(['stated_margin', 571]);
		const wrong = Object.values(waves).filter(
			({ pollsterId, sampleSize, marginPublished }) =>
				pollsterId === 'levada' && marginPublished === 4.1 && sampleSize !== null && sampleSize > 1000
		);
		expect(wrong).toEqual([]);
		const unknown = Object.values(waves).filter(
			({ sampleSize, marginPublished }) => sampleSize === null && marginPublished === null
		);
		expect(unknown.length).toBeGreaterThan(0);
		for (const { sampleSize, marginPublished } of unknown)
			expect(resolveEffectiveN({ n: sampleSize, moe: marginPublished }).basis).toBe('none');
	});

	it('7: "hard to say" is kept for both years in which fewer of it lift the other answers: 16 and 7', () => {
		const hard = ['levada-2018-03', 'levada-2019-03'].map((wave) =>
			shown(wave, 'levada-attitude', 'hard-to-say')
		);
		expect(hard).toEqual([['16'], ['7']]);
	});

	it('8: the greatest figures are a question with several answers, whose shares add to more than 100', () => {
		const greatest = questions['levada-greatest-figure'];
		expect(greatest && allowsSeveral(greatest)).toBe(true);
		const sum = figures
			.filter((one) => one.waveId === 'levada-2021-05' && one.questionId === 'levada-greatest-figure')
			.filter(({ subgroup, status }) => subgroup === '' && status === 'reported')
			.reduce((total, { reported }) => total + (reported.kind === 'percent' ? reported.pct : 0), 0);
		expect(sum).toBeGreaterThan(100);
	});

	it('9: a margin no larger than that of a simple random sample is not taken for one that includes the design', () => {
		const crrc = resolveEffectiveN({ n: 1540, moe: 0.0227, mode: 'face-to-face', deffBound: 4.1 });
		expect(crrc.basis).toBe('n_only');
		expect(crrc.flags).toContain('stated_margin_below_srs');
		const kiis = resolveEffectiveN({ n: 2043, moe: 0.033, mode: 'face-to-face' });
		expect([kiis.basis, Math.round(kiis.low ?? 0)]).toEqual(['stated_margin', 882]);
	});

	it('10: pages that repeat one text do not count as origins, and no count is above the pages named', () => {
		const above = figures.filter(
			({ confirmations, sourceIds }) => confirmations !== null && confirmations > sourceIds.length
		);
		// Those six stand in known-faults.csv with the reason.
		expect(above.length).toBe(6);
		const copies = figures.filter(
			({ waveId, confirmations, sourceIds }) =>
				/^(?:pew|carnegie)-/.test(waveId) && confirmations !== null && confirmations < sourceIds.length
		);
		expect(copies.length).toBeGreaterThan(0);
	});
});
