import { withChange, withLines } from '../smallFiles';
import { testProblems } from './testProblems';

testProblems('checkAnswerParts', [
	[
		'a sum of one',
		withChange('answers.csv', 'respect sympathy', 'respect'),
		['data/answers.csv:6 parts: a sum has two parts or more']
	],
	[
		'a sum of sums',
		withLines('answers.csv', 'levada-attitude,all,6,All,,none,positive-total fear,'),
		['data/answers.csv:8 parts: "positive-total" is a sum itself']
	],
	[
		'a part that comes after its sum',
		withChange('answers.csv', 'sympathy,2', 'sympathy,7'),
		['data/answers.csv:6 position: a sum stands after its parts, and "sympathy" comes later']
	]
]);
