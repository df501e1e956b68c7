import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../../src/lib/dataset/parseDataset';
import { formatProblem } from '../../../src/lib/dataset/problem';
import { lines, SMALL_FILES, withChange, withLines } from './smallFiles';

function problemsOf(files: Record<string, string>): string[] {
	return parseDataset(files, 'v').problems.map((problem) => formatProblem(problem));
}

type Case = [promise: string, files: Record<string, string>, problems: string[]];

/** A list of all four answers of levada-attitude in the wave of 2018, in the file of Levada from line 7 on. */
function fullList(...shares: (string | null)[]): string[] {
	const answers = ['respect', 'sympathy', 'fear', 'hard-to-say', 'positive-total'];
	return answers.flatMap((answer, index) => {
		const share = shares[index];
		if (share === undefined || share === null) return [];
		return [`levada-2018-03,levada-attitude,age:60+,${answer},${share},reported,bbc-1,1,`];
	});
}

const KNOWN_FAULTS = 'check,wave_id,question_id,subgroup,answer_id,reason';

const CASES: Record<string, Case[]> = {
	checkUniqueIds: [
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
	],
	checkKnownIds: [
		[
			'an unknown wave',
			withChange(
				'levada.csv',
				'levada-2019-03,levada-attitude,,sympathy',
				'levada-2091-03,levada-attitude,,sympathy'
			),
			['data/levada.csv:5 wave_id: "levada-2091-03" is not in waves.csv']
		],
		[
			'an unknown question',
			withChange('kiis.csv', 'kiis-attitude', 'kiis-atitude'),
			['data/kiis.csv:2 question_id: "kiis-atitude" is not in questions.csv']
		],
		[
			'an unknown page among several',
			withChange('levada.csv', 'bbc-1 levada-1', 'bbc-1 levada-2'),
			['data/levada.csv:3 sources: "levada-2" is not in sources.csv']
		],
		[
			'an unknown country and an unknown pollster of a wave',
			withChange('waves.csv', 'kiis-2018-02,kiis,UKR', 'kiis-2018-02,kis,UKX'),
			[
				'data/waves.csv:4 pollster_id: "kis" is not in pollsters.csv',
				'data/waves.csv:4 country: "UKX" is not in countries.csv',
				'data/kiis.csv:2 question_id: is a question of kiis, but the wave is one of kis',
				'data/kiis.csv:2 wave_id: figures of kis stand in other.csv'
			].sort()
		],
		[
			'a partner that looks like an id and is none',
			withChange('waves.csv', 'Vedomosti,kiis', 'Vedomosti,kis'),
			['data/waves.csv:3 partner: "kis" is not in pollsters.csv']
		],
		[
			'claims and events that name what is not there',
			{
				...withChange('claims.csv', 'BBC,,levada,RUS', 'BBC,,gallup,USA'),
				'events.csv': (SMALL_FILES['events.csv'] ?? '').replace('RUS', 'SUN')
			},
			[
				'data/claims.csv:2 claimed_pollster_id: "gallup" is not in pollsters.csv',
				'data/claims.csv:2 claimed_country: "USA" is not in countries.csv',
				'data/events.csv:2 country: "SUN" is not in countries.csv'
			]
		],
		[
			'a link to an unknown question',
			withChange('links.csv', 'kiis-attitude', 'kiis-role'),
			['data/links.csv:2 question_b: "kiis-role" is not in questions.csv']
		]
	],
	checkAnswersOffered: [
		[
			'an answer that the question does not offer',
			withChange('levada.csv', 'attitude,,sympathy', 'attitude,,love'),
			['data/levada.csv:5 answer_id: "love" is no answer of levada-attitude']
		],
		[
			'a claim about an answer that the question does not offer',
			withChange('claims.csv', 'levada-attitude,respect,46', 'levada-attitude,love,46'),
			['data/claims.csv:2 claimed_answer_id: "love" is no answer of levada-attitude']
		],
		[
			'a part that the question does not offer',
			withChange('answers.csv', 'respect sympathy', 'respect love'),
			['data/answers.csv:6 parts: "love" is no answer of levada-attitude']
		],
		[
			'a question without answers',
			withLines('questions.csv', 'kiis-role,kiis,role,stalin,Which role?,,,not-read,all respondents,,'),
			['data/questions.csv:4 question_id: "kiis-role" has no answers in answers.csv']
		]
	],
	checkAnswerParts: [
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
	],
	checkSourceOrder: [
		[
			'pages that are not sorted by address',
			withChange('sources.csv', 'https://levada.example/1', 'https://aaa.example/1'),
			['data/sources.csv:3 url: the file is sorted by address; this one comes after a later one']
		]
	],
	checkWaveDates: [
		[
			'an end before its start',
			withChange('waves.csv', '2019-03-21,2019-03-27', '2019-03-27,2019-03-21'),
			['data/waves.csv:3 fieldwork_end: "2019-03-21" is before the start, "2019-03-27"']
		],
		[
			'an end in the year of its start, both partial',
			withChange('waves.csv', 'levada,RUS,2018-03,2018-03,month', 'levada,RUS,2018-03,2018-02,month'),
			['data/waves.csv:2 fieldwork_end: "2018-02" is before the start, "2018-03"']
		],
		[
			'a publication before the start',
			withChange('waves.csv', '2019-04-16', '2019-02'),
			['data/waves.csv:3 published: "2019-02" is before the start, "2019-03-21"']
		],
		[
			'one date of two',
			withChange('waves.csv', '2019-03-21,2019-03-27', '2019-03-21,'),
			['data/waves.csv:3 fieldwork_end: both dates must be there, or neither']
		],
		[
			'no dates and another basis than inferred',
			withChange('waves.csv', 'UKR,2018-02,2018-02,month', 'UKR,,,month'),
			['data/waves.csv:4 fieldwork_start: only a wave of basis inferred has no dates']
		],
		[
			'no dates and the basis inferred',
			withChange('waves.csv', 'UKR,2018-02,2018-02,month', 'UKR,,,inferred'),
			[]
		],
		[
			'a basis more exact than its dates',
			withChange('waves.csv', 'UKR,2018-02,2018-02,month', 'UKR,2018-02,2018-02,fieldwork'),
			['data/waves.csv:4 date_basis: fieldwork does not fit the dates "2018-02" and "2018-02"']
		],
		[
			'dates of publication that are others',
			withChange('waves.csv', '2019-03-21,2019-03-27,fieldwork', '2019-03-21,2019-03-27,publication'),
			['data/waves.csv:3 date_basis: publication means that both dates are the date of publication']
		]
	],
	checkShownValues: [
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
			withLines(
				'levada.csv',
				'levada-2019-03,levada-attitude,age:18-24,sympathy,6,alternative,bbc-1,1,Also.'
			),
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
	],
	checkFigureNotes: [
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
	],
	checkFigureOwner: [
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
	],
	checkBreakNeighbours: [
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
	],
	checkLinkPairs: [
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
	],
	checkClaimFindings: [
		[
			'a finding that no figure prints',
			withChange('claims.csv', 'respect,41,', 'respect,43,'),
			['data/claims.csv:2 finding_value: "43" is not printed for levada-2019-03 levada-attitude respect']
		],
		[
			'a finding without its wave',
			withChange('claims.csv', 'differs,levada-2019-03', 'differs,'),
			['data/claims.csv:2 finding: differs must name wave, question and answer']
		],
		[
			'not-found with a finding',
			withChange('claims.csv', 'differs', 'not-found'),
			['data/claims.csv:2 finding: not-found must leave the finding empty']
		],
		[
			'not-found without one',
			withChange('claims.csv', 'differs,levada-2019-03,levada-attitude,respect,41,', 'not-found,,,,,'),
			[]
		]
	],
	checkFullLists: [
		['a list of 97', withLines('levada.csv', ...fullList('40', '7', '30', '20')), []],
		['a list of 103', withLines('levada.csv', ...fullList('40', '7', '30', '26')), []],
		[
			'a list of 96.9',
			withLines('levada.csv', ...fullList('40', '7', '30', '19.9')),
			[
				'data/levada.csv:7 value: the answers of levada-2018-03 levada-attitude age:60+ add up to 96.9, not to 97-103'
			]
		],
		[
			'a list of 104',
			withLines('levada.csv', ...fullList('41', '7', '30', '26')),
			[
				'data/levada.csv:7 value: the answers of levada-2018-03 levada-attitude age:60+ add up to 104, not to 97-103'
			]
		],
		['a list with one answer missing', withLines('levada.csv', ...fullList('41', '7', '30')), []],
		[
			'a list with one answer missing that is over 103 all the same',
			withLines('levada.csv', ...fullList('71', '7', '30')),
			[
				'data/levada.csv:7 value: the answers of levada-2018-03 levada-attitude age:60+ add up to 108, not to at most 103'
			]
		],
		['a list with one share below a limit', withLines('levada.csv', ...fullList('41', '<1', '30', '26')), []],
		[
			'a list in which the total of two parts makes it full',
			withLines('levada.csv', ...fullList(null, null, '30', '10', '47')),
			[
				'data/levada.csv:7 value: the answers of levada-2018-03 levada-attitude age:60+ add up to 87, not to 97-103'
			]
		],
		[
			'shares of a question that allows several answers',
			{
				...withLines('levada.csv', ...fullList('71', '37', '30', '26')),
				'questions.csv': (SMALL_FILES['questions.csv'] ?? '').replace('three words', 'several answers')
			},
			[]
		]
	],
	checkTotalsAndParts: [
		[
			'a total 2 points from its parts',
			withLines('levada.csv', ...fullList('40', '7', null, null, '49')),
			[]
		],
		[
			'a total 2.1 points from its parts',
			withLines('levada.csv', ...fullList('40', '7', null, null, '49.1')),
			['data/levada.csv:9 value: positive-total is 49.1, but its parts add up to 47']
		],
		[
			'a total above the parts that are known',
			withLines('levada.csv', ...fullList('40', null, null, null, '49')),
			[]
		],
		[
			'a total below the parts that are known',
			withLines('levada.csv', ...fullList('40', null, null, null, '37')),
			['data/levada.csv:8 value: positive-total is 37, but its known parts add up to 40']
		]
	],
	checkConfirmations: [
		[
			'more confirmations than sources',
			withChange('levada.csv', 'bbc-1 levada-1,2', 'bbc-1 levada-1,3'),
			['data/levada.csv:3 confirmations: 3 are more than the sources named, 2']
		]
	],
	withoutKnownFaults: [
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
	]
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
	it.each(cases)('parseDataset with %s', (__, files, problems) => {
		expect(problemsOf(files)).toEqual(problems);
	});
});
