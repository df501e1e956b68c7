import { withChange } from '../smallFiles';
import { testProblems } from './testProblems';

testProblems('checkSourceOrder', [
	[
		'pages that are not sorted by address',
		withChange('sources.csv', 'https://levada.example/1', 'https://aaa.example/1'),
		['data/sources.csv:3 url: the file is sorted by address; this one comes after a later one']
	]
]);
