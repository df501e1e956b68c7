import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../../../src/lib/dataset/load/parseDataset';
import { sliceDataset } from '../../../../src/lib/dataset/query/slice';
import { lines, SMALL_FILES } from '../smallFiles';

const { dataset } = parseDataset(SMALL_FILES, '2026-11-23.abc');
const russia = sliceDataset(dataset, { questionIds: ['levada-attitude'], countries: ['RUS'] });

describe('sliceDataset', () => {
	it('sliceDataset keeps the version and the form of the whole', () => {
		expect(Object.keys(russia)).toEqual(Object.keys(dataset));
		expect(russia.version).toBe('2026-11-23.abc');
	});

	it('sliceDataset keeps figures of every status for its questions and countries, and no others', () => {
		expect(russia.figures).toEqual(
			dataset.figures.filter(({ questionId }) => questionId === 'levada-attitude')
		);
		expect(russia.figures.map(({ status }) => status)).toContain('alternative');
		expect(
			sliceDataset(dataset, { questionIds: ['kiis-attitude'], countries: ['UKR'] }).figures
		).toHaveLength(1);
		expect(sliceDataset(dataset, { questionIds: ['kiis-attitude'], countries: ['RUS'] }).figures).toEqual([]);
	});

	it('sliceDataset keeps the questions whole, with all their answers', () => {
		expect(Object.keys(russia.questions)).toEqual(['levada-attitude']);
		expect(russia.questions['levada-attitude']).toEqual(dataset.questions['levada-attitude']);
	});

	it('sliceDataset keeps the waves of its figures, and of a wave only the pages that are kept', () => {
		expect(Object.keys(russia.waves)).toEqual(['levada-2018-03', 'levada-2019-03']);
		const kiis = sliceDataset(dataset, { questionIds: ['kiis-attitude'], countries: ['UKR'] });
		expect(Object.keys(kiis.sources)).toEqual(['bbc-1']);
		expect(kiis.waves['kiis-2018-02']?.sourceIds).toEqual(['bbc-1']);
	});

	it('sliceDataset leaves the whole as it was', () => {
		const fresh = parseDataset(SMALL_FILES, '2026-11-23.abc').dataset;
		sliceDataset(dataset, { questionIds: ['levada-attitude'], countries: ['RUS'], answerIds: ['sympathy'] });
		expect(dataset).toEqual(fresh);
	});

	it('sliceDataset drops from a wave the pages that no kept figure or break names', () => {
		const files = {
			...SMALL_FILES,
			'waves.csv': (SMALL_FILES['waves.csv'] ?? '').replace(
				'2019-04-16,levada-1',
				'2019-04-16,bbc-1 levada-1'
			),
			'breaks.csv': lines('question_id,before_wave,after_wave,kind,note,sources')
		};
		const slice = sliceDataset(parseDataset(files, 'v').dataset, {
			questionIds: ['levada-attitude'],
			countries: ['RUS'],
			answerIds: ['sympathy']
		});
		const named = slice.figures.flatMap(({ sourceIds }) => sourceIds);
		expect(new Set(named)).toEqual(new Set(Object.keys(slice.sources)));
		for (const wave of Object.values(slice.waves))
			for (const id of wave.sourceIds) expect(named).toContain(id);
	});

	it('sliceDataset keeps the pollsters of its questions and waves, partners too', () => {
		expect(Object.keys(russia.pollsters)).toEqual(['levada', 'kiis']);
		const kiis = sliceDataset(dataset, { questionIds: ['kiis-attitude'], countries: ['UKR'] });
		expect(Object.keys(kiis.pollsters)).toEqual(['kiis']);
	});

	it('sliceDataset with answerIds keeps only their figures, but the questions whole', () => {
		const slice = sliceDataset(dataset, {
			questionIds: ['levada-attitude'],
			countries: ['RUS'],
			answerIds: ['sympathy']
		});
		expect(slice.figures.map(({ answerId }) => answerId)).toEqual(['sympathy', 'sympathy']);
		expect(slice.questions['levada-attitude']?.answers).toHaveLength(5);
	});

	it('sliceDataset keeps breaks of its questions in its countries, and links that touch its questions', () => {
		expect(russia.breaks).toEqual(dataset.breaks);
		expect(russia.links).toEqual(dataset.links);
		const kiis = sliceDataset(dataset, { questionIds: ['kiis-attitude'], countries: ['UKR'] });
		expect([kiis.breaks, kiis.links]).toEqual([[], dataset.links]);
	});

	it('sliceDataset sends no events and no claims', () => {
		expect([russia.events, russia.claims]).toEqual([[], []]);
	});

	it('sliceDataset(what is not there) is empty, and throws nothing', () => {
		const slice = sliceDataset(dataset, { questionIds: ['no-such', 'constructor'], countries: ['XXX'] });
		expect([Object.keys(slice.questions), slice.figures, Object.keys(slice.sources)]).toEqual([[], [], []]);
	});
});
