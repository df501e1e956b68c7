import { withChange } from '../smallFiles';
import { testProblems } from './testProblems';

testProblems('checkFigureNotes', [
	[
		'a weak figure without a reason',
		withChange('levada.csv', 'Retold.', ''),
		['data/levada.csv:6 note: the status weak needs a note with the reason']
	],
	[
		'an empty value without its words',
		withChange('levada.csv', 'Printed in words: a third.', ''),
		['data/levada.csv:2 note: an empty value needs a note with the words that were printed']
	]
]);
