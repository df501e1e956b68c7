import type { Chart } from '../../chart/buildChart';
import type { ShownStatistics } from '../../chart/statistics/shownStatistics';
import { statisticsWords } from '../../chart/statistics/statisticsWords';
import type { Dataset } from '../../dataset/types';
import type { Offer } from '../../selection/selection';
import { changeSection } from './changeSection';

/** What a chart with its statistics may weigh: 60 kB of HTML without head, menu, footer, the data block and a reserve. */
const MOST_BYTES = 50_500;
/** Headings, form and the sentences that every page has. */
const FIXED_BYTES = 1_800;
/** A reading in both of the two lists. */
const BYTES_OF_OPTION = 170;

/**
 * All statistics of a chart that stand on its page. They are worked out here: their distributions are too large to be sent.
 * @param bodyBytes what stands on the page besides; a long chart leaves room for fewer series
 */
export function chartStatistics(
	dataset: Dataset,
	offer: Offer,
	chart: Chart,
	pinned: string | null,
	bodyBytes: number
): ShownStatistics {
	const room = Math.max(0, MOST_BYTES - FIXED_BYTES - bodyBytes);
	return {
		change: changeSection(dataset, offer, chart, pinned, Math.floor(room / 2 / BYTES_OF_OPTION)),
		words: statisticsWords(dataset, chart.picked.series, chart.selection.focus, room / 2)
	};
}
