import type { Chart } from '../../chart/buildChart';
import type { PlottedReading, PlottedSeries } from '../../chart/series/plotted';
import type { ShownChange } from '../../chart/statistics/shownStatistics';
import { pickClimateNotes } from '../../dataset/query/pickClimateNotes';
import type { Dataset } from '../../dataset/types';
import { chartAddress } from '../../export/link/permalink';
import { changeQuote } from '../../export/quote/changeQuote';
import { quoteWithSource, readingQuote } from '../../export/quote/quote';
import { formatSelection, LONGEST_SHOWN } from '../../selection/codec';
import type { Offer, SelectionProblem } from '../../selection/selection';
import * as m from '../../text/paraglide/messages';

/** Of so many series the newest reading stands on the page; any other is one choice away. */
const MOST_NEWEST = 5;

export interface ShareQuote {
	id: string;
	heading: string;
	text: string;
}

export interface ShareQuotes {
	/** The one that was asked for, then the newest of the first series. */
	quotes: ShareQuote[];
	/** Where any other reading is asked for. */
	form: { path: string; hidden: [string, string][]; groups: ShownChange['groups']; chosen: string };
	/** Notes that must be said with the figures of a country. */
	notes: { country: string; text: string }[];
	problems: SelectionProblem[];
}

interface Named {
	id: string;
	series: PlottedSeries;
	reading: PlottedReading;
}

/** Ready quotes of a chart: two readings that were held against each other, the one asked for, the newest ones. */
export function shareQuotes(
	dataset: Dataset,
	offer: Offer,
	chart: Chart,
	pinned: string | null,
	link: string,
	params: URLSearchParams
): ShareQuotes {
	const { picked, selection, spec } = chart;
	const named = picked.series.flatMap((series) =>
		series.readings.map((reading): Named => ({ id: `${series.id}@${reading.waveId}`, series, reading }))
	);
	const asked = params.get('quote') ?? '';
	const chosen = named.find(({ id }) => id === asked);
	// A share that was found in words only says less than the number before it.
	const newest = picked.series.flatMap(
		({ readings }) => readings.findLast(({ reported }) => reported.kind !== 'words') ?? readings.at(-1) ?? []
	);
	const first = named.filter(({ reading }) => newest.includes(reading)).slice(0, MOST_NEWEST);
	const change = changeQuote(dataset, chart);
	const { path, fixed } = chartAddress(spec, pinned);
	const quoteOf = ({ id, series, reading }: Named): ShareQuote => ({
		id,
		heading: m.share_quote_of({ series: series.name, date: reading.dateText }),
		text: quoteWithSource(readingQuote(dataset, series, reading), link)
	});
	return {
		quotes: [
			...(change === ''
				? []
				: [{ id: 'change', heading: m.share_quote_change(), text: quoteWithSource(change, link) }]),
			...(chosen === undefined ? [] : [quoteOf(chosen)]),
			...first.filter((one) => one !== chosen).map(quoteOf)
		],
		form: {
			path: `${path}/share`,
			hidden: [...fixed, ...new URLSearchParams(formatSelection(selection, offer))],
			groups: picked.series.map(({ id, name, readings }) => ({
				id,
				name,
				readings: readings.map(({ waveId, dateText: date, valueText: value }) => ({
					id: `${id}@${waveId}`,
					name: m.change_option({ date, value })
				}))
			})),
			chosen: chosen?.id ?? ''
		},
		notes: pickClimateNotes(
			dataset,
			named.map(({ reading }) => reading.wave)
		).map(({ country, text }) => ({ country, text })),
		problems:
			asked === '' || chosen !== undefined
				? []
				: [
						{
							parameter: 'quote',
							value: asked.slice(0, LONGEST_SHOWN),
							kind: 'not-offered',
							allowed: first.map(({ id }) => id)
						}
					]
	};
}
