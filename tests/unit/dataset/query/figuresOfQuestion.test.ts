import { expect, test } from 'vitest';
import { figuresOfQuestion } from '../../../../src/lib/dataset/query/figuresOfQuestion';
import { linkedQuestions } from '../../../../src/lib/dataset/query/linkedQuestions';
import { parseDataset } from '../../../../src/lib/dataset/load/parseDataset';
import { withLines } from '../smallFiles';

const { dataset } = parseDataset(
	withLines(
		'questions.csv',
		'levada-role,levada,role,stalin,What role?,,ru,paraphrase,all respondents,four,'
	),
	'test'
);

test('figuresOfQuestion has every figure once, the newest survey first, the shown value before others', () => {
	const rows = figuresOfQuestion(dataset, 'levada-attitude').map(({ wave, figures }) => [
		wave.id,
		figures.map(({ subgroup, answerId, printed }) => [subgroup, answerId, printed].join(' ').trim())
	]);
	expect(rows).toEqual([
		['levada-2019-03', ['respect 41', 'respect 40', 'sympathy 6', 'age:18-24 sympathy <5']],
		['levada-2018-03', ['respect']]
	]);
});

test('figuresOfQuestion of a question that is not there is empty', () => {
	expect(figuresOfQuestion(dataset, 'constructor')).toEqual([]);
});

test('linkedQuestions finds a pair from both sides, and the most comparable question first', () => {
	const related = { questionA: 'levada-role', questionB: 'levada-attitude', note: '' };
	const links = [{ ...related, level: 'not-comparable' as const }, ...dataset.links];
	const idsOf = (id: string) =>
		linkedQuestions({ ...dataset, links }, id).map(({ question, level }) => [question.id, level]);
	expect(idsOf('levada-attitude')).toEqual([
		['kiis-attitude', 'equivalent'],
		['levada-role', 'not-comparable']
	]);
	expect(idsOf('kiis-attitude')).toEqual([['levada-attitude', 'equivalent']]);
	expect(idsOf('levada-role')).toEqual([['levada-attitude', 'not-comparable']]);
});
