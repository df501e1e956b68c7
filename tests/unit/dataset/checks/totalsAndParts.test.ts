import { withLines } from '../smallFiles';
import { fullList } from './fullList';
import { testProblems } from './testProblems';

testProblems('checkTotalsAndParts', [
	['a total 2 points from its parts', withLines('levada.csv', ...fullList('40', '7', null, null, '49')), []],
	[
		'a total 2.1 points from its parts',
		withLines('levada.csv', ...fullList('40', '7', null, null, '49.1')),
		['data/levada.csv:9 value: positive-total is 49.1, but its parts add up to 47']
	],
	[
		'a total above the parts that are known',
		withLines('levada.csv', ...fullList('40', null, null, null, '49')),
		[]
	],
	[
		'a total below the parts that are known',
		withLines('levada.csv', ...fullList('40', null, null, null, '37')),
		['data/levada.csv:8 value: positive-total is 37, but its known parts add up to 40']
	]
]);
