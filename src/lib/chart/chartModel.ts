import type { CompareModel } from './compare';
import type { EmptyModel } from './emptyModel';
import type { LikertModel } from './likert';
import type { TrendModel } from './trend';

/** A chart ready to be written as SVG: everything is in pixels and in words. */
export type ChartModel = TrendModel | LikertModel | CompareModel | EmptyModel;
