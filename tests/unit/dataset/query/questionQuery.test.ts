import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../../../src/lib/dataset/load/parseDataset';
import { questionFacts } from '../../../../src/lib/dataset/query/questionFacts';
import { findQuestions, type QuestionQuery } from '../../../../src/lib/dataset/query/questionQuery';
import { lines, SMALL_FILES } from '../smallFiles';

const files = {
	...SMALL_FILES,
	'kiis.csv': lines(
		'wave_id,question_id,subgroup,answer_id,value,status,sources,confirmations,note',
		'kiis-2018-02,kiis-attitude,,respect,12,excluded,bbc-1,1,The question is in doubt.'
	)
};
const { dataset, problems } = parseDataset(files, 'test');
const facts = questionFacts(dataset);

const find = (query: Partial<QuestionQuery>): string[] =>
	findQuestions(facts.values(), { words: '', topic: '', pollster: '', country: '', ...query }).map(
		({ question }) => question.id
	);

test('the small files have no problems', () => {
	expect(problems).toEqual([]);
});

describe('questionFacts', () => {
	test('counts figures of every status, and names only surveys with a figure that may be shown', () => {
		const levada = facts.get('levada-attitude');
		expect(levada?.figureCount).toBe(5);
		expect(levada?.waves.map(({ id }) => id)).toEqual(['levada-2019-03', 'levada-2018-03']);
		expect(levada?.countries).toEqual(['RUS']);
	});

	test('a question with an excluded figure alone has a country and no survey', () => {
		const kiis = facts.get('kiis-attitude');
		expect(kiis).toMatchObject({ figureCount: 1, waves: [], countries: ['UKR'] });
	});
});

describe('findQuestions', () => {
	test.each<[Partial<QuestionQuery>, string[]]>([
		[{}, ['levada-attitude', 'kiis-attitude']],
		[{ words: 'FEEL you' }, ['levada-attitude', 'kiis-attitude']],
		[{ words: 'относитесь' }, ['levada-attitude']],
		[{ words: 'уважением' }, ['levada-attitude']],
		[{ words: 'левада россия' }, ['levada-attitude']],
		[{ words: 'україна' }, ['kiis-attitude']],
		[{ words: 'feel nothing' }, []],
		[{ country: 'UKR' }, ['kiis-attitude']],
		[{ pollster: 'levada' }, ['levada-attitude']],
		[{ pollster: 'levada', country: 'UKR' }, []],
		[{ topic: 'stalin' }, ['levada-attitude', 'kiis-attitude']],
		[{ topic: 'ussr' }, []]
	])('%j finds %j', (query, ids) => {
		expect(find(query)).toEqual(ids);
	});
});
