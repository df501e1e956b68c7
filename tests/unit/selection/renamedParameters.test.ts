import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../../src/lib/dataset/load/parseDataset';
import { followRenames } from '../../../src/lib/dataset/tables/renames';
import type { Rename } from '../../../src/lib/dataset/tables/renamed';
import { migrate } from '../../../src/lib/selection/migrations';
import { renamedParameters } from '../../../src/lib/selection/renamedParameters';
import { SMALL_FILES } from '../dataset/smallFiles';

const { questions } = parseDataset({ ...SMALL_FILES }, 'v').dataset;
const rename = (kind: Rename['kind'], old: string, now: string): Rename => ({
	kind,
	old,
	new: now,
	date: '2027-01-01',
	note: ''
});
const renames = followRenames([
	rename('question', 'levada-view', 'levada-attitude'),
	rename('answer', 'levada-view:esteem', 'levada-attitude:respect'),
	rename('answer', 'levada-attitude:respect-fully', 'levada-attitude:respect'),
	rename('answer', 'kiis-attitude:fear', 'kiis-attitude:dread'),
	rename('wave', 'levada-2019', 'levada-2019-03')
]);

function present(query: string, questionIds: string[] = []): string {
	const params = new URLSearchParams(query);
	return decodeURIComponent(migrate(params, [renamedParameters(renames, questions, questionIds)]).toString());
}

describe('renamedParameters', () => {
	it.each([
		['questions', 'q=levada-view~kiis-attitude', 'q=levada-attitude~kiis-attitude'],
		['a question that is named by both its ids', 'q=levada-view~levada-attitude', 'q=levada-attitude'],
		[
			'answers of the questions named',
			'q=levada-view&answer=esteem~fear',
			'q=levada-attitude&answer=respect~fear'
		],
		[
			'readings',
			'q=levada-view&test=levada-2019:esteem~levada-2018-03:fear',
			'q=levada-attitude&test=levada-2019-03:respect~levada-2018-03:fear'
		],
		['a series', 'focus=levada-view:RUS:esteem', 'focus=levada-attitude:RUS:respect'],
		[
			'nothing else',
			'view=trend&utm_source=esteem&group=age:18-24',
			'view=trend&utm_source=esteem&group=age:18-24'
		]
	])('follows %s', (_, old, now) => {
		expect(present(old)).toBe(now);
	});

	it('follows answers of the questions of the chart, where the address names none', () => {
		expect(present('answer=respect-fully~hard-to-say', ['levada-attitude'])).toBe(
			'answer=respect~hard-to-say'
		);
		expect(present('answer=respect-fully', ['kiis-attitude'])).toBe('answer=respect-fully');
	});

	it('keeps an old answer that another question shown has still', () => {
		expect(present('answer=fear', ['levada-attitude', 'kiis-attitude'])).toBe('answer=fear~dread');
		expect(present('answer=fear', ['kiis-attitude'])).toBe('answer=dread');
	});

	it.each([
		'test=~',
		'test=a:b:c~:',
		'focus=:',
		'focus=levada-view:RUS:esteem:x',
		'q=',
		'__proto__=x&constructor=y'
	])('leaves %s alone, whatever it means', (query) => {
		expect(present(query)).toBe(query);
	});
});
