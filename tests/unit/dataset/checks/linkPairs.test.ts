import { withChange, withLines } from '../smallFiles';
import { testProblems } from './testProblems';

testProblems('checkLinkPairs', [
	[
		'a pair with two levels, in either order',
		withLines('links.csv', 'kiis-attitude,levada-attitude,related,Other words.'),
		['data/links.csv:3 level: the pair stands on line 2 already: equivalent, here related']
	],
	[
		'a pair that stands twice',
		withLines('links.csv', 'levada-attitude,kiis-attitude,equivalent,Same.'),
		['data/links.csv:3 level: the pair stands on line 2 already: equivalent']
	],
	[
		'a question linked with itself',
		withChange('links.csv', 'levada-attitude,kiis-attitude', 'kiis-attitude,kiis-attitude'),
		['data/links.csv:2 question_b: "kiis-attitude" is linked with itself']
	]
]);
