import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { exploreSpec } from '../../src/lib/chart/catalog/exploreSpec';
import { byTime } from '../../src/lib/dataset/time';
import type { Wave } from '../../src/lib/dataset/types';
import { chartCsv } from '../../src/lib/export/rows/csv';
import { chartOf, dataset } from './realCharts';

/** The question over time in the explorer, with every answer and group of answers that is on offer. */
function overTime(questionId: string) {
	const spec = exploreSpec(dataset, [questionId]);
	const { offer } = chartOf(spec, '', 'Explorer');
	return chartOf(spec, `view=trend&answer=${offer.answers.join('~')}`, 'Explorer');
}

/** Whether the break lies between two surveys of its country. */
function isAcross(before: Wave, after: Wave, earlier: Wave, later: Wave): boolean {
	return (
		before.country === earlier.country && byTime(earlier, before) <= 0 && byTime(after, later) <= 0
	);
}

const named = dataset.breaks.map((each) => [`${each.questionId}, ${each.afterWaveId}, ${each.kind}`, each] as const);

describe.each(named)('the break %s', (_name, { questionId, beforeWaveId, afterWaveId, note }) => {
	const { slice, chart } = overTime(questionId);
	const [before, after] = [dataset.waves[beforeWaveId], dataset.waves[afterWaveId]];
	if (before === undefined || after === undefined) throw new Error('a break names a survey that is not there');
	const pairs = chart.picked.series.flatMap(({ id, readings }) =>
		readings.slice(1).flatMap((later, index) => {
			const earlier = readings[index];
			const isBroken = earlier !== undefined && isAcross(before, after, earlier.wave, later.wave);
			return isBroken ? [{ id, waveId: later.waveId }] : [];
		})
	);

	it('keeps readings of a file apart: no level over related, no verdict, no difference', () => {
		const csv = chartCsv(slice, chart.picked.series);
		const rows = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
		for (const { id, waveId } of pairs) {
			const row = rows.find(({ series_id, wave_id }) => series_id === id && wave_id === waveId);
			expect(['related', 'not-comparable']).toContain(row?.level_to_previous);
			expect([row?.verdict, row?.change_points, row?.change_margin]).toEqual(['not-compared', '', '']);
		}
	});

	it('is told on the chart in the words of its record, where readings on both sides of it are drawn', () => {
		const isTold = chart.caption.notes.some(({ text }) => text.includes(note));
		expect(isTold).toBe(pairs.length > 0);
	});
});

it('breaks of every kind that is recorded have readings on both sides on a chart', () => {
	const kinds = new Set(dataset.breaks.map(({ kind }) => kind));
	const drawn = new Set(
		dataset.breaks
			.filter(({ questionId, note }) =>
				overTime(questionId).chart.caption.notes.some(({ text }) => text.includes(note))
			)
			.map(({ kind }) => kind)
	);
	expect([...drawn].toSorted()).toEqual([...kinds].toSorted());
});
