import * as m from '../../text/paraglide/messages';
import { formatList, formatReported } from '../../text/numbers';
import { plainNote, type Note, type NoteKind } from './note';
import type { PlottedReading, PlottedSeries } from '../series/plotted';

/** Notes on single readings: doubtful ones, values that are no plain number, other values that were printed, sums. */
export function doubtNotes(series: PlottedSeries[]): Note[] {
	return series.flatMap((one) => [
		...one.readings.flatMap((reading) => readingNotes(one, reading)),
		...sumNotes(one)
	]);
}

function readingNotes(series: PlottedSeries, reading: PlottedReading): Note[] {
	const readingId = `${series.id}@${reading.waveId}`;
	const about = { series: series.name, date: reading.dateText, value: reading.valueText };
	const reason = reading.notes.join(' ');
	const notes: Note[] = [];
	const add = (kind: NoteKind, text: string, isDetail = false, id = `${kind}:${readingId}`): number =>
		notes.push({ id, kind, number: null, text, readingId, isDetail });
	const { reported } = reading;
	if (reading.status === 'weak') add('weak', m.note_weak({ ...about, reason }));
	else if (reported.kind === 'words') add('words', m.note_words({ ...about, reason }));
	else if (reported.kind === 'below') add('below', m.note_below({ ...about, limit: String(reported.limit) }));
	else if (reported.kind === 'about' && reading.derived === 'no')
		add('about', m.note_about({ ...about, value: String(reported.pct) }));
	else if (reason !== '') add('reading', m.note_reading({ ...about, reason }), true);
	reading.alternatives.forEach((alternative, index) =>
		add(
			'also',
			m.note_alternative({
				...about,
				value: formatReported(alternative.reported),
				shown: reading.valueText,
				reason: alternative.note
			}),
			false,
			`also-${index}:${readingId}`
		)
	);
	return notes;
}

function sumNotes(series: PlottedSeries): Note[] {
	const sums = series.readings.filter((reading) => reading.derived === 'sum');
	const [first] = sums;
	if (first === undefined) return [];
	return [
		plainNote(
			'sum',
			m.note_sum({
				series: series.name,
				count: first.parts.length,
				dates: formatList(sums.map((reading) => reading.dateText))
			}),
			series.id
		)
	];
}
