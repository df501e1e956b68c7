import * as m from '../../text/paraglide/messages';
import { TICK_PX } from '../lettering/chartFont';
import { flowItems } from '../lettering/flowItems';
import type { LikertFrame } from './likertFrame';
import type { LikertRowData } from './likertRows';
import type { PlainText } from '../lettering/plainText';
import { shortValue } from '../series/shortValue';

/** A remark under a bar: a reading without a bar, or what is said about the row. */
export interface LikertNote {
	id: string;
	/** `series@wave` where the remark is a reading, and what it says in words. */
	reading: { id: string; title: string } | null;
	text: PlainText;
}

const NOTE_GAP_PX = 14;

/** The remarks of a row, set under its bar one after the other. */
export function likertNotes(
	row: LikertRowData,
	frame: LikertFrame,
	topY: number
): { notes: LikertNote[]; heightPx: number } {
	const readings = row.parts
		.filter(({ pct }) => pct === null)
		.map(({ seriesId, answer, reading, title }) => ({
			id: `${seriesId}@${reading.waveId}`,
			text: m.likert_answer_value({ answer: answer.name, value: shortValue(reading) || reading.valueText }),
			title: [title, ...(reading.reported.kind === 'words' ? reading.notes : [])].join('. ')
		}));
	const texts = [...readings, ...row.remarks.map((text) => ({ id: text, text, title: '' }))];
	const flow = flowItems(
		texts.map(({ id, text }) => ({ id, text, fontPx: TICK_PX, weight: 400, leadPx: 0 })),
		{ x: frame.left, topY, widthPx: frame.right - frame.left, gapPx: NOTE_GAP_PX }
	);
	const notes = flow.places.map(({ id, text }): LikertNote => {
		const reading = readings.find((candidate) => candidate.id === id);
		return { id, reading: reading ? { id, title: reading.title } : null, text };
	});
	return { notes, heightPx: flow.heightPx };
}
