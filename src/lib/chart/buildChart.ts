import type { Dataset } from '../dataset/types';
import type { Offer, Selection } from '../selection/selection';
import { topicName } from '../text/names';
import { formatList } from '../text/numbers';
import * as m from '../text/paraglide/messages';
import type { ChartEntry } from './catalog/entry';
import type { ChartModel } from './chartModel';
import { compareModel } from './compare';
import { emptyModel } from './emptyModel';
import { likertModel } from './likert';
import type { Note } from './note';
import { chartNotes } from './notes';
import { pickSeries, type Picked } from './pickSeries';
import type { PlottedSeries } from './plotted';
import { askedQuestions, type AskedQuestion } from './askedQuestions';
import { numberReferences, type Reference } from './references';
import { sourceLines } from './sourceLine';
import { tableModel, type TableModel } from './tableModel';
import { trendModel } from './trend';
import { chartWords, type Words } from './words';

/** Width at which a picture that stands alone is drawn, in pixels. */
export const WIDE_PX = 760;
/** Width at which the server draws for a page, in pixels: a phone's; the browser redraws for the width it has. */
export const NARROW_PX = 360;

/** Everything round the drawing that belongs to it wherever it goes: page, picture and file. */
export interface ChartFrame {
	kicker: string;
	title: string;
	questions: AskedQuestion[];
	notes: Note[];
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

/** Draws the picked series for a width in pixels. The view `table` is drawn too: its notes are the chart's own. */
export function drawChart(
	dataset: Dataset,
	entry: ChartEntry,
	picked: Picked,
	selection: Selection,
	widthPx: number
): ChartModel {
	const { series } = picked;
	if (series.length === 0) return emptyModel(m.empty_no_series(), widthPx);
	switch (selection.view === 'table' ? entry.view : selection.view) {
		case 'likert':
			return likertModel(series, { rowBy: isOneWaveEach(series) ? 'country' : 'wave', widthPx });
		case 'compare':
			return compareModel(series, { widthPx });
		default:
			return trendModel(series, {
				breaks: dataset.breaks,
				isJoined: selection.join,
				widthPx,
				otherWaves: dataset.waves
			});
	}
}

/** Several countries with one survey each are compared by country; anything else is read down in time. */
function isOneWaveEach(series: PlottedSeries[]): boolean {
	const waves = new Map<string, Set<string>>();
	for (const { country, readings } of series)
		for (const { waveId } of readings) waves.set(country, (waves.get(country) ?? new Set()).add(waveId));
	return waves.size > 1 && [...waves.values()].every((ofCountry) => ofCountry.size === 1);
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
	const references = numberReferences(dataset, series);
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
			notes: chartNotes(dataset, picked, selection, model),
			sourceLines: sourceLines(dataset, series),
			references,
			table: tableModel(dataset, series, references),
			words: chartWords(dataset, title, series, model),
			version: dataset.version
		}
	};
}
