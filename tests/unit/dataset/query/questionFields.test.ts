import { describe, expect, it } from 'vitest';
import { questionFields, type QuestionField } from '../../../../src/lib/dataset/query/questionFields';
import { responseType } from '../../../../src/lib/dataset/query/responseType';
import type { Answer, Dataset, Link, Question, Stance } from '../../../../src/lib/dataset/types';

const answer = (id: string, stance: Stance, position: number): Answer => ({
	id,
	position,
	label: id,
	labelOriginal: '',
	stance,
	parts: [],
	note: ''
});
const YES = answer('yes', 'positive', 1);
const NO = answer('no', 'negative', 2);
const MIDDLE = answer('middle', 'neutral', 3);
const HARD = answer('hard-to-say', 'no-answer', 4);
const REFUSED = answer('refused', 'no-answer', 5);
const REST = answer('rest', 'none', 6);
const PLAIN: Question = {
	id: 'a',
	pollsterId: 'p',
	measure: 'attitude',
	topic: 'stalin',
	wording: 'Do you?',
	wordingOriginal: 'Вы ещё?',
	originalLanguage: 'ru',
	wordingRead: 'exact',
	base: 'all respondents',
	scale: 'yes or no',
	note: '',
	answers: [YES, NO, HARD]
};

function compare(change: Partial<Question>, links: Link[] = []) {
	const dataset = { links } as unknown as Dataset;
	return questionFields(dataset, PLAIN, { ...PLAIN, id: 'b', ...change });
}

const SAME: Link = { questionA: 'b', questionB: 'a', level: 'equivalent', note: 'Same words.' };

describe('questionFields', () => {
	it.each<[QuestionField, string, Partial<Question>, Link[]?]>([
		['measure', 'same', {}],
		['measure', 'major', { measure: 'role' }],
		['wording', 'same', { wordingOriginal: 'вы еще' }],
		['wording', 'major', { wordingOriginal: 'А вы?' }],
		['wording', 'unknown', { originalLanguage: 'uk' }],
		['wording', 'minor', { originalLanguage: 'uk' }, [SAME]],
		['wording', 'unknown', { originalLanguage: 'uk' }, [{ ...SAME, level: 'related' }]],
		['wording', 'unknown', { wordingRead: 'paraphrase' }, [SAME]],
		['scale', 'same', {}],
		['scale', 'minor', { answers: [NO, YES, HARD] }],
		['scale', 'major', { answers: [YES, NO, MIDDLE, HARD] }],
		['scale', 'unknown', { answers: [YES, REST] }],
		['responseType', 'same', {}],
		['responseType', 'major', { scale: 'several answers' }],
		['responseType', 'unknown', { scale: 'not known' }],
		['base', 'major', { base: 'those who regret' }],
		['base', 'unknown', { base: 'not known' }],
		['noAnswerTreatment', 'same', {}],
		['noAnswerTreatment', 'minor', { answers: [YES, NO, HARD, REFUSED] }],
		['noAnswerTreatment', 'major', { answers: [YES, NO, answer('unknown-person', 'no-answer', 4)] }],
		['noAnswerTreatment', 'unknown', { answers: [YES, NO] }]
	])('%s is %s for %j', (field, difference, change, links) => {
		expect(compare(change, links)[field]).toBe(difference);
	});
});

describe('responseType', () => {
	it.each([
		['yes or no', 'one'],
		['seven words from admiration to hatred', 'one'],
		['several answers, from a list of figures', 'several'],
		['open question, coded', 'open'],
		['several answers as far as known, from a list of statements', ''],
		['', '']
	])('of "%s" is "%s"', (scale, type) => {
		expect(responseType({ scale })).toBe(type);
	});
});
