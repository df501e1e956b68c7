import type { Dataset } from '../../dataset/types';
import { formatYears } from '../../text/dates';
import { formatList } from '../../text/numbers';
import * as m from '../../text/paraglide/messages';
import type { PlottedSeries } from '../series/plotted';
import { sampleText, sourceLines, surveysText, wavesByPollster } from '../caption/sourceLine';

/** More countries are counted in the shortest form. */
const MOST_NAMED = 2;

/**
 * Who asked, when and how many, from the whole to the shortest form: the lines of the page, a shorter line for each
 * pollster, and one line for all of them. Each form is a list of paragraphs.
 */
export function pictureSources(dataset: Dataset, series: PlottedSeries[]): string[][] {
	const groups = wavesByPollster(series);
	const waves = groups.flatMap(([, ofPollster]) => ofPollster);
	if (waves.length === 0) return [[]];
	const short = groups.map(
		([pollsterId, ofPollster]) =>
			`${surveysText(dataset, pollsterId, ofPollster)}; ${sampleText(ofPollster)}.`
	);
	const dates = waves.flatMap(({ start, end }) => [start, end]).filter((date) => date !== '');
	const nameOf = (pollsterId: string): string => dataset.pollsters[pollsterId]?.name ?? pollsterId;
	const [only, ...others] = groups.map(([pollsterId]) => nameOf(pollsterId));
	const countries = [...new Set(waves.map(({ country }) => dataset.countries[country]?.name ?? country))];
	const all = m.picture_sources_all({
		who: others.length === 0 ? (only ?? '') : m.picture_pollsters({ count: groups.length }),
		count: waves.length,
		places:
			countries.length > MOST_NAMED
				? m.picture_countries({ count: countries.length })
				: formatList(countries),
		years: formatYears(dates) || m.source_unknown_dates(),
		sizes: sampleText(waves)
	});
	return [sourceLines(dataset, series).map((line) => `${line}.`), short, [short.join(' ')], [all]];
}
