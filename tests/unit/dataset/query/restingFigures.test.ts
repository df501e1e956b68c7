import { describe, expect, it } from 'vitest';
import { isKnown, KEY_FACTS } from '../../../../src/lib/dataset/query/keyFacts';
import { parseDataset } from '../../../../src/lib/dataset/load/parseDataset';
import { restingFigures } from '../../../../src/lib/dataset/query/restingFigures';
import { SMALL_FILES } from '../smallFiles';

const { dataset } = parseDataset(SMALL_FILES, 'test');

describe('restingFigures(dataset, kind)', () => {
	it('one: those that stand on one page alone, whatever their status', () => {
		const found = restingFigures(dataset, 'one');
		expect(found.length).toBe(dataset.figures.length - 1);
		expect(found.every(({ sourceIds }) => sourceIds.length === 1)).toBe(true);
	});

	it('disputed: both values of one thing, the one shown and the other', () => {
		expect(restingFigures(dataset, 'disputed').map(({ printed }) => printed)).toEqual(['41', '40']);
	});
});

describe('isKnown(survey, questions, fact)', () => {
	const wave = dataset.waves['levada-2019-03'];
	const poor = dataset.waves['levada-2018-03'];
	const question = dataset.questions['levada-attitude'];
	const paraphrase = dataset.questions['kiis-attitude'];
	if (!wave || !poor || !question || !paraphrase) throw new Error('The small files have changed');

	it('knows all eight of a survey that tells everything', () => {
		expect(KEY_FACTS.map((fact) => isKnown(wave, [question], fact))).toEqual(KEY_FACTS.map(() => true));
	});

	it('knows none but the wording of a survey of which only the month was found', () => {
		const known = KEY_FACTS.filter((fact) => isKnown(poor, [question], fact));
		expect(known).toEqual(['wording']);
	});

	it('a wording is not known where one of the questions was read in reports only, and not asked for without a question', () => {
		expect(isKnown(wave, [question, paraphrase], 'wording')).toBe(false);
		expect(isKnown(wave, [], 'wording')).toBe(null);
	});
});
