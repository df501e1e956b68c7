import type { Dataset } from '../../dataset/types';
import { islandFiles } from '../../server/site/islandFiles';
import { searchIndexFile } from './searchIndex.server';

export interface SearchAssets {
	/** Address of the script that searches while one types. */
	script: string;
	/** Address of what it searches in. */
	index: string;
}

const [SCRIPT] = islandFiles('src/lib/pages/search/startSearch.ts');

/** Addresses that a search field carries, to be loaded when it is first used. */
export function searchAssets(dataset: Dataset): SearchAssets {
	return { script: SCRIPT, index: `/search-index.json?v=${searchIndexFile(dataset).version}` };
}
