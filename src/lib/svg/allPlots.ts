import CompareChart from './CompareChart.svelte';
import LikertChart from './LikertChart.svelte';
import type { PlotComponents } from './plotComponents';
import TrendChart from './TrendChart.svelte';

/** For who draws charts of any kind. */
export const ALL_PLOTS: PlotComponents = { trend: TrendChart, likert: LikertChart, compare: CompareChart };
