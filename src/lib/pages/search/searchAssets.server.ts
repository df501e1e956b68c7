import { version } from '$app/environment';
import { searchIndexFile } from './searchIndex.server';

export interface SearchAssets {
	/** Address of the script that searches while one types. */
	script: string;
	/** Address of what it searches in. */
	index: string;
}

/** Where vite.search.config.ts puts the script; the version keeps caches from mixing two builds. */
const SCRIPT = import.meta.env.DEV ? '/src/lib/pages/search/startSearch.ts' : `/search.js?v=${version}`;

/** Addresses that a search field carries, to be loaded when it is first used. */
export function searchAssets(): SearchAssets {
	return { script: SCRIPT, index: `/search-index.json?v=${searchIndexFile().version}` };
}
