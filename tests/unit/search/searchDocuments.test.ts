import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../../src/lib/dataset/load/parseDataset';
import { newestValue } from '../../../src/lib/search/newestValue';
import { searchDocuments } from '../../../src/lib/search/searchDocuments';
import { SMALL_FILES } from '../dataset/smallFiles';

const { dataset } = parseDataset(SMALL_FILES, 'test');
const chart = {
	id: 'attitude',
	title: 'Attitude',
	topic: 'stalin',
	questionIds: ['levada-attitude'],
	answers: ['respect']
};
const documents = searchDocuments(dataset, [chart]);
const find = (key: string) => documents.find((document) => document.key === key);

describe('searchDocuments', () => {
	it('makes one document of each chart, question, pollster, country with a survey, and claim', () => {
		expect(new Set(documents.map(({ key }) => key)).size).toBe(documents.length);
		expect(documents.map(({ key }) => key)).toEqual(
			expect.arrayContaining([
				'chart:attitude',
				'question:levada-attitude',
				'question:kiis-attitude',
				'pollster:levada',
				'country:RUS',
				'claim:bbc-46'
			])
		);
	});

	it('says of a question who asked it where, how often, and the newest reported value', () => {
		expect(find('question:levada-attitude')).toMatchObject({
			href: '/questions/levada-attitude',
			title: '“How do you feel?”',
			detail: 'Levada Center · Russia · 2 surveys, 2018–2019',
			newest: 'With respect: 41\u00a0% in Russia, March 2019',
			originals: [{ lang: 'ru', text: 'Как вы относитесь?' }],
			about: ['pollster:levada', 'country:RUS']
		});
	});

	it('names a claim never without who makes it and what the check found', () => {
		expect(find('claim:bbc-46')).toMatchObject({
			href: '/claims/bbc-46',
			detail: 'Claimed by BBC. Check: does not agree with the figures here.'
		});
	});

	it('finds a country by its name in other languages', () => {
		expect(find('country:RUS')?.names).toMatch(/Россия.*Росія.*რუსეთი.*Ռուսաստան/);
	});
});

describe('newestValue', () => {
	const request = { questionIds: ['levada-attitude'], group: '' };
	it.each([
		[
			'the first answer that the newest survey printed',
			['positive', 'sympathy'],
			'With sympathy: 6\u00a0% in Russia, March 2019'
		],
		['nothing for a sum', ['positive'], ''],
		['nothing for words and other values', ['fear'], ''],
		['nothing for an unknown answer', ['no-such-answer'], '']
	])('is %s', (_, answers, words) => {
		expect(newestValue(dataset, { ...request, answers })).toBe(words);
	});

	it('takes no doubtful value for one', () => {
		expect(newestValue(dataset, { ...request, answers: ['sympathy'], group: 'age:18-24' })).toBe('');
	});
});
