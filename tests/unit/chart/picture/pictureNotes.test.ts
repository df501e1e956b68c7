import { describe, expect, test } from 'vitest';
import { plainNote, type Note, type NoteKind } from '../../../../src/lib/chart/caption/note';
import type { ChartCaption } from '../../../../src/lib/chart/buildChart';
import { isMustNote, pictureNotes, weighedNotes } from '../../../../src/lib/chart/picture/pictureNotes';
import type { PlottedSeries } from '../../../../src/lib/chart/series/plotted';

const note = (kind: NoteKind, subject = '', isDetail = false): Note => {
	const one = { ...plainNote(kind, `${kind}.`, subject), isDetail };
	return subject.includes('@') ? { ...one, readingId: subject } : one;
};
const frame = {
	notes: [
		note('interval'),
		note('question', 'q'),
		note('weak', 's@w2'),
		note('break', 'q:a:b'),
		note('climate', 'RUS'),
		note('also', 's@w1'),
		note('overlay')
	],
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
			'also:s@w1',
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
		const more = { ...frame, notes: [...frame.notes, note('reading', 's@w1', true)] };
		expect(ids(pictureNotes(more))).not.toContain('reading:s@w1');
	});
});
