import { describe, expect, it } from 'vitest';
import { buildSeries } from '../../../../src/lib/dataset/query/series';
import { dataset } from '../../../data/realCharts';

const levada = (answerId: string, questionId = 'levada-attitude') =>
	buildSeries(dataset, { questionId, country: 'RUS', answerId, subgroup: '' });
const readingOf = (waveId: string, answerId: string, questionId?: string) =>
	levada(answerId, questionId)?.readings.find((reading) => reading.waveId === waveId);

describe('buildSeries', () => {
	it('shows the printed total, not the sum of its parts', () => {
		const reading = readingOf('levada-2015-03', 'positive');
		expect(reading).toMatchObject({ printed: '39', derived: 'no', parts: ['positive-total'] });
	});

	it('adds the parts where no total was printed, carries them and says so', () => {
		const reading = readingOf('levada-2010-03', 'negative');
		expect(reading).toMatchObject({
			reported: { kind: 'percent', pct: 24 },
			derived: 'sum',
			parts: ['dislike', 'fear', 'disgust'],
			confirmations: null
		});
	});

	it('never shows the excluded 31 of that survey', () => {
		const shown = levada('negative-total')?.readings.find(({ waveId }) => waveId === 'levada-2010-03');
		expect(shown?.printed).not.toBe('31');
	});

	it('keeps other printed values beside the reading', () => {
		expect(readingOf('levada-2001-04', 'negative')?.alternatives.map(({ printed }) => printed)).toEqual([
			'49'
		]);
	});

	it('never adds the answers of a question that allowed several', () => {
		expect(levada('positive', 'levada-choose-statement')).toBeNull();
	});

	it('makes no sum where a part is missing', () => {
		expect(readingOf('levada-2016-03', 'no-answer')).toBeUndefined();
	});

	it('is in time order', () => {
		const starts = levada('positive')?.readings.map(({ waveId }) => dataset.waves[waveId]?.start ?? '') ?? [];
		expect(starts.length).toBeGreaterThan(5);
		expect([...starts].sort()).toEqual(starts);
	});

	it('is null for an answer that was not offered', () => {
		expect(levada('stalin')).toBeNull();
		expect(levada('constructor')).toBeNull();
	});
});
