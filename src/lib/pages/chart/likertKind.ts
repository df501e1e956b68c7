import { plotLikert } from '../../chart/panels/plotLikert';
import LikertChart from '../../svg/LikertChart.svelte';
import type { ChartKind } from './chartKind';

export const LIKERT_KIND: ChartKind = { plotter: plotLikert, plots: { likert: LikertChart } };
