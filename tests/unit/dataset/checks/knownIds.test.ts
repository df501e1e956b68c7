import { SMALL_FILES, withChange } from '../smallFiles';
import { testProblems } from './testProblems';

testProblems('checkKnownIds', [
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
			'data/waves.csv:4 country: "UKX" is not in countries.csv'
		]
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
]);
