import { withChange, withLines } from '../smallFiles';
import { testProblems } from './testProblems';

testProblems('checkShownValues', [
	[
		'a second value that is shown',
		withLines('levada.csv', 'levada-2019-03,levada-attitude,,sympathy,7,weak,bbc-1,1,Retold.'),
		[
			'data/levada.csv:7 status: a second value is shown for levada-2019-03 levada-attitude sympathy; the first is in levada.csv:5'
		]
	],
	[
		'the same value in another subgroup',
		withLines('levada.csv', 'levada-2019-03,levada-attitude,age:60+,sympathy,6,reported,bbc-1,1,'),
		[]
	],
	[
		'an alternative without a reported value',
		withChange('kiis.csv', 'excluded', 'alternative'),
		['data/kiis.csv:2 status: an alternative needs a reported value of kiis-2018-02 kiis-attitude respect']
	],
	[
		'an alternative beside a weak value',
		withLines('levada.csv', 'levada-2019-03,levada-attitude,age:18-24,sympathy,6,alternative,bbc-1,1,Also.'),
		[
			'data/levada.csv:7 status: an alternative needs a reported value of levada-2019-03 levada-attitude age:18-24 sympathy'
		]
	],
	[
		'an alternative with the reported value',
		withChange('levada.csv', '40,alternative', '41,alternative'),
		['data/levada.csv:4 value: "41" is no alternative: levada.csv:3 shows the same']
	],
	[
		'an alternative that stands twice',
		withLines('levada.csv', 'levada-2019-03,levada-attitude,,respect,40,alternative,bbc-1,1,Again.'),
		['data/levada.csv:7 value: "40" (alternative) stands in levada.csv:4 already']
	]
]);
