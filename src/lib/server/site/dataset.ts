import type { Dataset } from '../../dataset/types';
import { SITES } from './sites';

/**
 * Everything in `data/`, checked and typed, links at the level that their questions allow, surveys with
 * what their samples are worth; parsed at the first call and kept.
 * @throws Error that lists every problem of every file, one a line, when there is any: a server with bad data
 * must not start.
 */
export function getDataset(): Dataset {
	return SITES.present.dataset;
}
