import type { Component } from 'svelte';
import type { CompareModel } from '../chart/compare/compareModel';
import type { LikertModel } from '../chart/likert/likertModel';
import type { TrendModel } from '../chart/trend/trendModel';

/** What writes each kind of plot; a browser has those that it shows. */
export interface PlotComponents {
	trend?: Component<{ model: TrendModel }>;
	likert?: Component<{ model: LikertModel }>;
	compare?: Component<{ model: CompareModel }>;
}
