import type { CompareModel } from './compare';
import type { EmptyModel } from './emptyModel';
import type { LikertModel } from './likert';
import type { TrendModel } from './trend';

/** Any drawing; `kind` tells which component writes it. */
export type ChartModel = TrendModel | LikertModel | CompareModel | EmptyModel;
