import { describe, expect, test } from 'vitest';
import type { ChartCaption } from '../../../../src/lib/chart/buildChart';
import { isMustNote, pictureNotes, weighedNotes } from '../../../../src/lib/chart/picture/pictureNotes';
import type { PlottedSeries } from '../../../../src/lib/chart/series/plotted';

const note = (id: string, isDetail = false) => ({ id, number: null, text: `${id}.`, isDetail });
const frame = {
	notes: ['interval', 'question:q', 'weak:s@w2', 'break:q:a:b', 'climate:RUS', 'also-0:s@w1', 'overlay'].map(
		(id) => note(id)
	),
	events: [{ number: 'E1', text: 'Something', references: [3] }]
} as unknown as ChartCaption;
const ids = (notes: { id: string }[]): string[] => notes.map(({ id }) => id);

describe('notes of pictures', () => {
	test('weighedNotes puts doubt before method, and events between them', () => {
		expect(ids(weighedNotes(frame))).toEqual([
			'overlay',
			'climate:RUS',
			'break:q:a:b',
			'weak:s@w2',
			'events',
			'E1',
			'also-0:s@w1',
			'interval',
			'question:q'
		]);
	});

	test('notes on readings that are not drawn come last', () => {
		const drawn = [{ id: 's', readings: [{ waveId: 'w1' }] }] as unknown as PlottedSeries[];
		expect(ids(weighedNotes(frame, drawn)).at(-1)).toBe('weak:s@w2');
	});

	test('an overlay and what must be said with a country go with every picture', () => {
		expect(ids(frame.notes.filter(isMustNote))).toEqual(['climate:RUS', 'overlay']);
	});

	test('remarks on details stay on the page', () => {
		const more = { ...frame, notes: [...frame.notes, note('reading:s@w1', true)] };
		expect(ids(pictureNotes(more))).not.toContain('reading:s@w1');
	});
});
