import { withChange } from '../smallFiles';
import { testProblems } from './testProblems';

testProblems('checkClaimFindings', [
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
]);
