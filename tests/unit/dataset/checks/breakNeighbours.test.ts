import { SMALL_FILES, withChange, withLines } from '../smallFiles';
import { testProblems } from './testProblems';

testProblems('checkBreakNeighbours', [
	[
		'a break between two countries',
		withChange('breaks.csv', 'levada-2018-03,levada-2019-03', 'kiis-2018-02,levada-2019-03'),
		['data/breaks.csv:2 after_wave: the waves are of two countries, UKR and RUS']
	],
	[
		'a break that runs backwards',
		withChange('breaks.csv', 'levada-2018-03,levada-2019-03', 'levada-2019-03,levada-2018-03'),
		['data/breaks.csv:2 after_wave: levada-2018-03 is not after levada-2019-03']
	],
	[
		'a break at a wave that did not ask the question',
		{
			...withLines('waves.csv', 'levada-2020,levada,RUS,2020,2020,year,,,,,,,,,bbc-1,'),
			'breaks.csv': (SMALL_FILES['breaks.csv'] ?? '').replace('levada-2019-03', 'levada-2020')
		},
		['data/breaks.csv:2 after_wave: levada-2020 shows no figure of levada-attitude']
	],
	[
		'a break over a wave between',
		{
			...withLines('waves.csv', 'levada-2018-10,levada,RUS,2018-10,2018-10,month,,,,,,,,,bbc-1,'),
			'levada.csv': withLines('levada.csv', 'levada-2018-10,levada-attitude,,respect,39,reported,bbc-1,1,')[
				'levada.csv'
			] as string
		},
		['data/breaks.csv:2 after_wave: levada-2018-10 lies between the two waves']
	]
]);
