import { describe, expect, it } from 'vitest';
import { pairComparability, rankOfLevel } from '../../src/lib/chart/comparability/pairComparability';
import { readingFields } from '../../src/lib/dataset/query/readingFields';
import { SITES } from '../../src/lib/server/site/sites';
import { findPairPage } from '../../src/lib/pages/pair/pairPage.server';
import { findQuestionPage } from '../../src/lib/pages/question/questionPage.server';
import { comparability } from '../../src/lib/stats/comparability';

const { dataset } = SITES.present;
const recorded = dataset.links.filter((link) => link.recorded !== null);

/** The page of a pair that is there. */
function pairPage(a: string, b: string) {
	const page = findPairPage(dataset, a, b);
	if (page === null) throw new Error(`${a} and ${b} have no page`);
	return page;
}

describe.each(recorded.map((link) => [link.questionA, link.questionB, link] as const))(
	'the page of %s with %s',
	(a, b, link) => {
		const page = pairPage(a, b);

		it('says the level that charts take, and what it rests on', () => {
			expect(page.level.id).toBe(link.level);
			expect(page.basis.join(' ')).toContain(link.recorded?.note ?? link.note);
			const caps = page.facts.filter(({ isCap }) => isCap).map(({ id }) => id);
			const pair = pairComparability(dataset, a, b);
			expect(caps.sort()).toEqual([...(pair?.reasons ?? [])].sort());
			expect(page.facts).toHaveLength(12);
		});

		it('has every answer of both lists once, each list in its order', () => {
			const labels = (id: string) => dataset.questions[id]?.answers.map(({ label }) => label) ?? [];
			const column = (side: 'first' | 'second') => page.answers.flatMap((row) => row[side]?.label ?? []);
			expect(column('first')).toEqual(labels(a));
			expect(column('second')).toEqual(labels(b));
			expect(new Set(page.answers.map(({ id }) => id)).size).toBe(page.answers.length);
		});

		it('has both wordings whole, and marks words only where both were read', () => {
			for (const { first, second, id } of page.wordings) {
				const texts = [first, second].map((runs) => runs.map(({ text }) => text).join(' '));
				const held = [a, b].map((question) => {
					const { wording, wordingOriginal } = dataset.questions[question] ?? { wording: '', wordingOriginal: '' };
					return (id === 'english' ? wording : wordingOriginal).split(/\s+/).join(' ');
				});
				expect(texts).toEqual(held);
				const isMarked = [...first, ...second].some(({ isOnly }) => isOnly);
				const read = [a, b].map((question) => dataset.questions[question]?.wordingRead ?? 'not-read');
				if (isMarked) expect(read.filter((one) => one === 'paraphrase' || one === 'not-read')).toEqual([]);
			}
		});
	}
);

describe('the pages of pairs', () => {
	it('have titles of their own', () => {
		const titles = recorded.map(({ questionA, questionB }) => pairPage(questionA, questionB).title);
		expect(new Set(titles).size).toBe(titles.length);
	});

	it('are not there for a question that does not exist', () => {
		expect(findPairPage(dataset, 'levada-attitude', 'nobody-asked')).toBeNull();
	});
});

describe('two readings of one question', () => {
	const between = (questionId: string, first: string, second: string) => {
		const [question, one, other] = [
			dataset.questions[questionId],
			dataset.waves[first],
			dataset.waves[second]
		];
		if (question === undefined || one === undefined || other === undefined) throw new Error(questionId);
		const fields = readingFields(dataset, { question, wave: one }, { question, wave: other });
		return { fields, ...comparability({ fields }) };
	};

	it.each(dataset.breaks.map((each) => [each.questionId, each.kind, each] as const))(
		'%s are no more than related across a break of %s',
		(questionId, kind, { beforeWaveId, afterWaveId }) => {
			const { fields, level, reasons } = between(questionId, beforeWaveId, afterWaveId);
			expect(fields[kind]).toBe('major');
			expect(level).toBe('related');
			expect(reasons).toContain(kind);
		}
	);

	it.each([
		['levada-attitude', 'levada-2018-03', 'levada-2019-03', 'identical'],
		['kiis-attitude', 'kiis-2019-05', 'kiis-2021-06', 'related'],
		['kiis-attitude', 'kiis-2013-02', 'kiis-2016-02', 'related'],
		['kiis-attitude', 'kiis-2021-06', 'kiis-2022-07', 'related'],
		['kiis-attitude', 'kiis-2013-02', 'kiis-2022-07', 'related'],
		['pew-multiparty', 'pew-1991-rus', 'pew-2009-rus', 'related'],
		['carnegie-attitude', 'carnegie-2012-arm', 'carnegie-2012-geo', 'equivalent']
	])('%s in %s and %s are %s, as the method has it', (questionId, first, second, level) => {
		expect(between(questionId, first, second).level).toBe(level);
		expect(between(questionId, second, first).level).toBe(level);
	});
});

describe('the versions of a question', () => {
	it('name every break of the data once, and every dated survey of its country', () => {
		for (const { id } of Object.values(dataset.questions)) {
			const histories = findQuestionPage(dataset, id)?.histories ?? [];
			const told = histories.flatMap(({ versions }) => versions.flatMap(({ changes }) => changes.map((one) => one.id)));
			const held = dataset.breaks
				.filter(({ questionId }) => questionId === id)
				.map((each) => `${each.beforeWaveId}:${each.afterWaveId}:${each.kind}`);
			expect(told.sort(), id).toEqual(held.sort());
		}
	});

	it('are numbered from the oldest, and the newest ends with no change', () => {
		const [history] = findQuestionPage(dataset, 'kiis-attitude')?.histories ?? [];
		expect(history?.versions.map(({ changes }) => changes.map(({ kind }) => kind))).toEqual([
			['territory'],
			['mode'],
			['population'],
			[]
		]);
	});
});

it('a recorded level is never above the computed one', () => {
	for (const { questionA, questionB, level } of dataset.links) {
		const pair = pairComparability(dataset, questionA, questionB);
		expect(rankOfLevel(level)).toBeGreaterThanOrEqual(rankOfLevel(pair?.computed ?? 'not-comparable'));
	}
});
