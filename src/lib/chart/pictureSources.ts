import type { Dataset } from '../dataset/types';
import { formatYears } from '../text/dates';
import * as m from '../text/paraglide/messages';
import type { PlottedSeries } from './plotted';
import { sampleText, sourceLines, surveysText, wavesByPollster } from './sourceLine';

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
	const all = m.picture_sources_all({
		count: waves.length,
		pollsters: groups.length,
		years: formatYears(dates) || m.source_unknown_dates(),
		sizes: sampleText(waves)
	});
	return [sourceLines(dataset, series).map((line) => `${line}.`), short, [short.join(' ')], [`${all}.`]];
}
