import type { Dataset } from '../dataset/types';
import type { Offer, Selection } from '../selection/selection';
import { topicName } from '../text/names';
import { formatList } from '../text/numbers';
import * as m from '../text/paraglide/messages';
import type { ChartEntry } from './catalog/entry';
import type { Note } from './note';
import { drawChart, WIDE_PX } from './drawChart';
import { chartTable } from './chartTable';
import { eventList, type EventEntry } from './eventList';
import { eventNotes } from './eventNotes';
import { chartNotes } from './notes';
import { countEvents, pickEvents } from './pickEvents';
import { pickSeries, type Picked } from './pickSeries';
import { askedQuestions, type AskedQuestion } from './askedQuestions';
import { numberReferences, type Reference } from './references';
import { sourceLines } from './sourceLine';
import type { TableModel } from './tableModel';
import { chartWords, type Words } from './words';

/** Everything round the drawing that belongs to it wherever it goes: page, picture and file. */
export interface ChartFrame {
	kicker: string;
	title: string;
	questions: AskedQuestion[];
	notes: Note[];
	/** The events marked on the drawing. */
	events: EventEntry[];
	/** How many events of each category lie in the time shown, marked or not. */
	eventCounts: Record<string, number>;
	sourceLines: string[];
	references: Reference[];
	table: TableModel;
	words: Words;
	version: string;
}

export interface Chart {
	entry: ChartEntry;
	picked: Picked;
	selection: Selection;
	frame: ChartFrame;
}

/** Dataset and selection to everything that is shown; only the drawing itself waits for a width. */
export function buildChart(
	dataset: Dataset,
	entry: ChartEntry,
	offer: Offer,
	selection: Selection,
	title: string
): Chart {
	const picked = pickSeries(dataset, entry.questionIds, offer, selection);
	const { series } = picked;
	const model = drawChart(dataset, entry, picked, selection, WIDE_PX);
	const events = pickEvents(dataset, series, selection);
	const references = numberReferences(dataset, series, events);
	const countries = [...new Set(series.map((one) => one.countryName))];
	return {
		entry,
		picked,
		selection,
		frame: {
			kicker: m.kicker({
				topic: topicName(entry.topic),
				place:
					countries.length > 4
						? m.kicker_several_countries({ count: countries.length })
						: formatList(countries)
			}),
			title,
			questions: askedQuestions(dataset, series),
			notes: [...chartNotes(dataset, picked, selection, model), ...eventNotes(selection, events)],
			events: eventList(dataset, series, events, references),
			eventCounts: countEvents(dataset, series, selection),
			sourceLines: sourceLines(dataset, series),
			references,
			table: chartTable(dataset, series, references, selection),
			words: chartWords(dataset, title, series, model),
			version: dataset.version
		}
	};
}
