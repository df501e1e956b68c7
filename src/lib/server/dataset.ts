import { lowerLinks } from '../chart/lowerLinks';
import { resolveSamples } from '../chart/resolveSamples';
import { formatProblem } from '../dataset/problem';
import { parseCheckedDataset } from '../claims/parseCheckedDataset';
import type { Dataset } from '../dataset/types';
import { csvTextByName } from './dataFiles';
import { dataVersion } from './dataVersion';

let loaded: Dataset | undefined;

function loadDataset(): Dataset {
	const { dataset, problems } = parseCheckedDataset(csvTextByName, '');
	if (problems.length > 0) {
		throw new Error(
			`The data cannot be used:\n${problems.map((problem) => formatProblem(problem)).join('\n')}`
		);
	}
	return { ...resolveSamples(lowerLinks(dataset)), version: dataVersion(csvTextByName, dataset.sources) };
}

/**
 * Everything in `data/`, checked and typed, links at the level that their questions allow, surveys with
 * what their samples are worth; parsed at the first call and kept.
 * @throws Error that lists every problem of every file, one a line, when there is any: a server with bad data
 * must not start.
 */
export function getDataset(): Dataset {
	loaded ??= loadDataset();
	return loaded;
}
