import { plotTrend } from '../../chart/panels/plotTrend';
import TrendChart from '../../svg/TrendChart.svelte';
import type { ChartKind } from './chartKind';

export const TREND_KIND: ChartKind = { plotter: plotTrend, plots: { trend: TrendChart } };
