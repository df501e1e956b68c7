import { describe, expect, it } from 'vitest';
import { MOST_QUESTIONS, parseQuestions } from '../../../src/lib/selection/questionList';
import { dataset } from '../../data/realCharts';

const read = (query: string) => parseQuestions(new URLSearchParams(query), dataset);

describe('parseQuestions', () => {
	it.each([
		['q=levada-role~levada-attitude', ['levada-attitude', 'levada-role']],
		['q=levada-role&q=levada-attitude', ['levada-attitude', 'levada-role']],
		['q=levada-role~levada-role', ['levada-role']],
		['q=~levada-role~', ['levada-role']],
		['q=', []],
		['', []]
	])('%s are %j, in the order of the data, without a problem', (query, questionIds) => {
		expect(read(query)).toEqual({ questionIds, problems: [] });
	});

	it.each([
		['q=nix', 'nix'],
		['q=levada-role~__proto__', '__proto__'],
		['q=levada-role~constructor', 'constructor'],
		['q=LEVADA-ROLE', 'LEVADA-ROLE'],
		['q=%00', '\0']
	])('%s names what there is not', (query, value) => {
		expect(read(query).problems).toEqual([{ parameter: 'q', value, kind: 'no-question', allowed: [] }]);
	});

	it('more than the most are named and left out, and a long list is cut in the notice', () => {
		const all = Object.keys(dataset.questions);
		const { questionIds, problems } = read(`q=${all.join('~')}`);
		expect(questionIds).toEqual(all.slice(0, MOST_QUESTIONS));
		expect(problems).toMatchObject([{ kind: 'too-many', allowed: [String(MOST_QUESTIONS)] }]);
		expect(problems[0]?.value.length).toBeLessThanOrEqual(60);
	});
});
