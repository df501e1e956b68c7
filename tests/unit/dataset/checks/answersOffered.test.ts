import { withChange, withLines } from '../smallFiles';
import { testProblems } from './testProblems';

testProblems('checkAnswersOffered', [
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
]);
