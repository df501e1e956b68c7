import { withChange } from '../smallFiles';
import { testProblems } from './testProblems';

testProblems('checkConfirmations', [
	[
		'more confirmations than sources',
		withChange('levada.csv', 'bbc-1 levada-1,2', 'bbc-1 levada-1,3'),
		['data/levada.csv:3 confirmations: 3 are more than the sources named, 2']
	]
]);
