import { lines, SMALL_FILES, withLines } from '../smallFiles';
import { fullList } from './fullList';
import { testProblems } from './testProblems';

const KNOWN_FAULTS = 'check,wave_id,question_id,subgroup,answer_id,reason';

testProblems('withoutKnownFaults', [
	[
		'a fault that is marked as known',
		{
			...withLines('levada.csv', ...fullList('41', '7', '30', '26')),
			'known-faults.csv': lines(
				KNOWN_FAULTS,
				'full-list,levada-2018-03,levada-attitude,age:60+,,The report prints 104.'
			)
		},
		[]
	],
	[
		'a mark for the same list of all respondents, which lets nothing else through',
		{
			...withLines('levada.csv', ...fullList('41', '7', '30', '26')),
			'known-faults.csv': lines(
				KNOWN_FAULTS,
				'full-list,levada-2018-03,levada-attitude,,,The report prints 104.'
			)
		},
		[
			'data/known-faults.csv:2 check: the check full-list finds no such fault; take the row out',
			'data/levada.csv:7 value: the answers of levada-2018-03 levada-attitude age:60+ add up to 104, not to 97-103'
		]
	],
	[
		'a mark without its reason',
		{
			...SMALL_FILES,
			'known-faults.csv': lines(KNOWN_FAULTS, 'full-list,levada-2018-03,levada-attitude,age:60+,,')
		},
		['data/known-faults.csv:2 reason: "" is empty; text is needed']
	]
]);
