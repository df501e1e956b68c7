import type { Chart } from '../chart/buildChart';
import type { ShownStatistics } from '../chart/shownStatistics';
import { statisticsWords } from '../chart/statisticsWords';
import type { Dataset } from '../dataset/types';
import type { Offer } from '../selection/selection';
import { changeSection } from './changeSection';

/** All statistics of a chart that stand on its page. They are worked out here: their distributions are too large to be sent. */
export function chartStatistics(dataset: Dataset, offer: Offer, chart: Chart): ShownStatistics {
	return {
		change: changeSection(dataset, offer, chart),
		words: statisticsWords(dataset, chart.picked.series, chart.selection.focus)
	};
}
