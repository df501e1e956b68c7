import { withLines } from '../smallFiles';
import { testProblems } from './testProblems';

testProblems('checkFigureOwner', [
	[
		"a figure in another organisation's file",
		withLines('kiis.csv', 'levada-2018-03,levada-attitude,,sympathy,5,reported,bbc-1,1,'),
		['data/kiis.csv:3 wave_id: figures of levada stand in levada.csv']
	],
	[
		"a figure that answers another organisation's question",
		withLines('kiis.csv', 'kiis-2018-02,levada-attitude,,sympathy,5,reported,bbc-1,1,'),
		['data/kiis.csv:3 question_id: is a question of levada, but the wave is one of kiis']
	]
]);
