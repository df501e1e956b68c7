import { plotCompare } from '../../chart/panels/plotCompare';
import CompareChart from '../../svg/CompareChart.svelte';
import type { ChartKind } from './chartKind';

export const COMPARE_KIND: ChartKind = { plotter: plotCompare, plots: { compare: CompareChart } };
