import { withChange, withLines } from '../smallFiles';
import { testProblems } from './testProblems';

testProblems('checkUniqueIds', [
	[
		'a wave that stands twice',
		withLines('waves.csv', 'kiis-2018-02,kiis,UKR,2018-02,2018-02,month,,,,,,,,,bbc-1,'),
		['data/waves.csv:5 wave_id: "kiis-2018-02" stands on line 4 already']
	],
	[
		'a page that was entered twice',
		withChange('sources.csv', 'https://levada.example/1', 'https://bbc.example/1'),
		['data/sources.csv:3 url: "https://bbc.example/1" stands on line 2 already']
	],
	[
		'two answers at one place of the list',
		withChange('answers.csv', 'fear,3', 'fear,2'),
		['data/answers.csv:4 position: "levada-attitude 2" stands on line 3 already']
	]
]);
