import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../../../src/lib/dataset/load/parseDataset';
import { formatProblem } from '../../../../src/lib/dataset/problem';
import { lines, SMALL_FILES } from '../smallFiles';
import { testProblems } from './testProblems';

const withRenames = (...rows: string[]): Record<string, string> => ({
	...SMALL_FILES,
	'renamed.csv': lines('kind,old,new,date,note', ...rows.map((row) => `${row},2027-01-01,`))
});

testProblems('checkRenamedIds', [
	['a table without rows', withRenames(), []],
	[
		'renames of everything, one after another',
		withRenames(
			'question,old-attitude,older-attitude',
			'question,older-attitude,levada-attitude',
			'answer,old-attitude:esteem,old-attitude:regard',
			'answer,levada-attitude:regard,levada-attitude:respect',
			'wave,levada-2019,levada-2019-03',
			'pollster,levada-centre,levada',
			'claim,bbc,bbc-46'
		),
		[]
	],
	[
		'an old id that is still there',
		withRenames('wave,levada-2018-03,levada-2019-03'),
		['data/renamed.csv:2 old: "levada-2018-03" is still in waves.csv']
	],
	[
		'a new id that is not there',
		withRenames('question,old,new', 'answer,old:yes,levada-attitude:yes'),
		[
			'data/renamed.csv:2 new: "new" is not in questions.csv',
			'data/renamed.csv:3 new: "levada-attitude:yes" is not in answers.csv'
		]
	],
	[
		'renames that go round in a circle',
		withRenames('wave,a,b', 'wave,b,a', 'wave,c,a', 'claim,x,x'),
		[
			'data/renamed.csv:2 new: "a" leads back to itself',
			'data/renamed.csv:3 new: "b" leads back to itself',
			'data/renamed.csv:4 new: "c" leads back to itself',
			'data/renamed.csv:5 new: "x" leads back to itself'
		]
	],
	[
		'an old id that became two things',
		withRenames('wave,old,levada-2018-03', 'wave,old,levada-2019-03'),
		['data/renamed.csv:3 old: "wave old" stands on line 2 already']
	],
	[
		'an answer without its question, and a question with an answer',
		withRenames('answer,esteem,levada-attitude:respect', 'question,old:yes,levada-attitude'),
		[
			'data/renamed.csv:2 old: "esteem": an answer is named question:answer',
			'data/renamed.csv:3 old: "old:yes": a question is named by one id'
		]
	]
]);

describe('renamed charts', () => {
	const files = withRenames('chart,old,new', 'chart,still,new');

	function problemsWith(chartIds: string[] | null): string[] {
		return parseDataset(files, 'v', chartIds).problems.map((problem) => formatProblem(problem));
	}

	it('are held against the catalogue where it is at hand', () => {
		expect(problemsWith(['new'])).toEqual([]);
		expect(problemsWith(['still'])).toEqual([
			'data/renamed.csv:2 new: "new" is not in the catalogue of charts',
			'data/renamed.csv:3 old: "still" is still in the catalogue of charts',
			'data/renamed.csv:3 new: "new" is not in the catalogue of charts'
		]);
		expect(problemsWith(null)).toEqual([]);
	});
});
