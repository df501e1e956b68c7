import type { Dataset } from '../dataset/types';
import type { Offer, Selection } from '../selection/selection';
import { topicName } from '../text/names';
import { formatList } from '../text/numbers';
import * as m from '../text/paraglide/messages';
import type { ChartSpec } from './catalog/chartSpec';
import type { Note } from './caption/note';
import { planChart, type ChartPlan } from './planChart';
import { chartTable } from './table/chartTable';
import { eventList, type EventEntry } from './caption/eventList';
import { eventNotes } from './caption/eventNotes';
import { chartNotes } from './caption/notes';
import { countEvents, pickEvents } from './time/pickEvents';
import { pickSeries, type Picked } from './series/pickSeries';
import { askedQuestions, type AskedQuestion } from './series/askedQuestions';
import { numberReferences, type Reference } from './caption/references';
import { sourceLines } from './caption/sourceLine';
import type { TableModel } from './table/tableModel';
import { chartWords, type Words } from './caption/words';

/** Everything round the drawing that belongs to it wherever it goes: page, picture and file. */
export interface ChartCaption {
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
	spec: ChartSpec;
	picked: Picked;
	selection: Selection;
	/** What is drawn, before any pixel. */
	plan: ChartPlan;
	caption: ChartCaption;
}

/** Dataset and selection to everything that is shown; only the drawing itself waits for a width. */
export function buildChart(
	dataset: Dataset,
	spec: ChartSpec,
	offer: Offer,
	selection: Selection,
	title: string
): Chart {
	const picked = pickSeries(dataset, spec.questionIds, offer, selection);
	const { series } = picked;
	const plan = planChart(dataset, spec, series, selection);
	const events = pickEvents(dataset, series, selection);
	const references = numberReferences(dataset, series, events);
	const countries = [...new Set(series.map((one) => one.countryName))];
	return {
		spec,
		picked,
		selection,
		plan,
		caption: {
			kicker: m.kicker({
				topic: topicName(spec.topic),
				place:
					countries.length > 4
						? m.kicker_several_countries({ count: countries.length })
						: formatList(countries)
			}),
			title,
			questions: askedQuestions(dataset, series),
			notes: [...chartNotes(dataset, picked, selection, plan), ...eventNotes(selection, events)],
			events: eventList(dataset, series, events, references),
			eventCounts: countEvents(dataset, series, selection),
			sourceLines: sourceLines(dataset, series),
			references,
			table: chartTable(dataset, series, references, selection),
			words: chartWords(dataset, title, series, plan),
			version: dataset.version
		}
	};
}
