import { describe, expect, it } from 'vitest';
import {
	axisGroups,
	canOverlay,
	compareQuestions,
	mayShareAxis
} from '../../../../src/lib/dataset/query/compareQuestions';
import type { Dataset, Level, Question } from '../../../../src/lib/dataset/types';

const question = (id: string, measure: string): Question => ({
	id,
	pollsterId: 'p',
	measure,
	topic: 'stalin',
	wording: id,
	wordingOriginal: '',
	originalLanguage: 'ru',
	wordingRead: 'exact',
	base: 'all',
	scale: '',
	note: '',
	answers: []
});
const questions = Object.fromEntries(
	[
		['a', 'attitude'],
		['b', 'attitude'],
		['c', 'attitude'],
		['r', 'role'],
		['s', 'role']
	].map(([id = '', measure = '']) => [id, question(id, measure)])
);
const link = (questionA: string, questionB: string, level: Level) => ({
	questionA,
	questionB,
	level,
	note: `${questionA} and ${questionB}`
});
const dataset: Dataset = {
	version: 'v',
	pollsters: {},
	countries: {},
	sources: {},
	questions,
	waves: {},
	figures: [],
	breaks: [],
	links: [link('a', 'b', 'equivalent'), link('c', 'a', 'not-comparable'), link('r', 's', 'identical')],
	events: [],
	claims: [],
	climate: []
};

describe('compareQuestions', () => {
	it.each<[string, string, Level, string]>([
		['a', 'a', 'identical', ''],
		['a', 'b', 'equivalent', 'a and b'],
		['b', 'a', 'equivalent', 'a and b'],
		['a', 'c', 'not-comparable', 'c and a'],
		['r', 's', 'identical', 'r and s'],
		['b', 'c', 'related', ''],
		['a', 'r', 'not-comparable', ''],
		['a', 'unknown', 'not-comparable', ''],
		['unknown', 'other', 'not-comparable', '']
	])('%s with %s is %s', (a, b, level, note) => {
		expect(compareQuestions(dataset, a, b)).toMatchObject({ level, note });
	});

	it('says whether somebody looked at the pair', () => {
		expect(compareQuestions(dataset, 'a', 'b').isRecorded).toBe(true);
		expect(compareQuestions(dataset, 'b', 'c').isRecorded).toBe(false);
	});
});

describe('axisGroups', () => {
	it.each([
		[['a', 'b'], [['a', 'b']]],
		[
			['a', 'b', 'c'],
			[['a', 'b'], ['c']]
		],
		[
			['b', 'c', 'a'],
			[['b', 'a'], ['c']]
		],
		[
			['a', 'r', 'b', 's'],
			[
				['a', 'b'],
				['r', 's']
			]
		],
		[[], []]
	])('%j are drawn on the axes %j', (ids, groups) => {
		expect(axisGroups(dataset, ids, false)).toEqual(groups);
	});

	it('lays related questions over one another only where a reader asked for it', () => {
		expect(axisGroups(dataset, ['b', 'c', 'a'], true)).toEqual([['b', 'c'], ['a']]);
		expect(canOverlay(dataset, ['b', 'c'])).toBe(true);
		expect(canOverlay(dataset, ['a', 'b'])).toBe(false);
		expect(canOverlay(dataset, ['a', 'r'])).toBe(false);
	});

	it.each([false, true])(
		'never puts two questions that are not comparable on one axis, overlay %s',
		(isOverlaid) => {
			for (const group of axisGroups(dataset, Object.keys(questions), isOverlaid))
				for (const a of group)
					for (const b of group) expect(mayShareAxis(dataset, a, b, isOverlaid)).toBe(true);
		}
	);
});
