import { withChange } from '../smallFiles';
import { testProblems } from './testProblems';

testProblems('checkWaveDates', [
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
		withChange('waves.csv', 'UKR,2018-02,2018-02', 'UKR,2018-02,'),
		['data/waves.csv:4 fieldwork_end: both dates must be there, or neither']
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
]);
