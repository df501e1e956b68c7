import { SMALL_FILES, withLines } from '../smallFiles';
import { fullList } from './fullList';
import { testProblems } from './testProblems';

testProblems('checkFullLists', [
	['a list of 97', withLines('levada.csv', ...fullList('40', '7', '30', '20')), []],
	['a list of 103', withLines('levada.csv', ...fullList('40', '7', '30', '26')), []],
	[
		'a list of 96.9',
		withLines('levada.csv', ...fullList('40', '7', '30', '19.9')),
		[
			'data/levada.csv:7 value: the answers of levada-2018-03 levada-attitude age:60+ add up to 96.9, not to 97-103'
		]
	],
	[
		'a list of 104',
		withLines('levada.csv', ...fullList('41', '7', '30', '26')),
		[
			'data/levada.csv:7 value: the answers of levada-2018-03 levada-attitude age:60+ add up to 104, not to 97-103'
		]
	],
	['a list with one answer missing', withLines('levada.csv', ...fullList('41', '7', '30')), []],
	[
		'a list with one answer missing that is over 103 all the same',
		withLines('levada.csv', ...fullList('71', '7', '30')),
		[
			'data/levada.csv:7 value: the answers of levada-2018-03 levada-attitude age:60+ add up to 108, not to at most 103'
		]
	],
	['a list with one share below a limit', withLines('levada.csv', ...fullList('41', '<1', '30', '26')), []],
	[
		'a list in which the total of two parts makes it full',
		withLines('levada.csv', ...fullList(null, null, '30', '10', '47')),
		[
			'data/levada.csv:7 value: the answers of levada-2018-03 levada-attitude age:60+ add up to 87, not to 97-103'
		]
	],
	[
		'shares of a question that allows several answers',
		{
			...withLines('levada.csv', ...fullList('71', '37', '30', '26')),
			'questions.csv': (SMALL_FILES['questions.csv'] ?? '').replace('three words', 'several answers')
		},
		[]
	]
]);
