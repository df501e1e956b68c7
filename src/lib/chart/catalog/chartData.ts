import type { PackedSlice } from '../../dataset/query/packed';
import type { SentOffer } from '../../selection/completeOffer';
import type { ChartSpec } from './chartSpec';

/** What a chart is drawn from, whatever is chosen: a file of its own, so that caches keep it for every choice. */
export interface ChartData {
	spec: ChartSpec;
	title: string;
	/** The data version that the links of the chart name; `null` where they name none. */
	pinned: string | null;
	packed: PackedSlice;
	offer: SentOffer;
}
