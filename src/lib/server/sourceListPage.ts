import { figuresBySource, otherUsesBySource, type SourceFigures } from '../dataset/figuresBySource';
import { listPage, type ListPage } from '../dataset/listPage';
import { findSources, groupByLetter, type SourceQuery } from '../dataset/sourceQuery';
import type { Source } from '../dataset/types';
import { cleanWords } from '../search/cleanWords';
import { LONGEST_SHOWN } from '../selection/codec';
import { getDataset } from './dataset';

/** A page that was read, with what rests on it. */
export interface SourceItem {
	source: Source;
	groups: SourceFigures[];
	/** Surveys, breaks and events that name it. */
	otherUses: number;
}

export interface SourceListPage {
	/** Sources before anything is filtered. */
	total: number;
	primaryCount: number;
	letters: string[];
	query: SourceQuery;
	problems: { parameter: string; value: string }[];
	page: Omit<ListPage<Source>, 'items'>;
	/** The sources of this page by the letter of their publisher. */
	groups: { letter: string; items: SourceItem[] }[];
}

/** Sources on one page of the list. */
const PAGE_SIZE = 40;

/** What rests on each page does not depend on the request, so it is worked out once. */
let resting: ReturnType<typeof indexSources> | undefined;

function indexSources() {
	const dataset = getDataset();
	return { figures: figuresBySource(dataset), others: otherUsesBySource(dataset) };
}

/** The list of sources as the query of its address narrows it; a value that is not known is left out and named. */
export function sourceListPage(params: URLSearchParams): SourceListPage {
	const all = Object.values(getDataset().sources);
	const sorted = findSources(all, { letter: '', words: '', kind: '' });
	const letters = groupByLetter(sorted).map(({ letter }) => letter);
	const problems: SourceListPage['problems'] = [];
	const choose = <T extends string>(parameter: string, known: readonly T[], value: string): T | '' => {
		const found = known.find((one) => one === value);
		if (found === undefined && value !== '')
			problems.push({ parameter, value: value.slice(0, LONGEST_SHOWN) });
		return found ?? '';
	};
	const query: SourceQuery = {
		letter: choose('letter', letters, (params.get('letter') ?? '').toUpperCase()),
		kind: choose('kind', ['primary', 'secondary'], params.get('kind') ?? ''),
		words: cleanWords(params.get('words') ?? '')
	};
	const wanted = params.get('page') ?? '';
	const { page, isKnown } = listPage(findSources(sorted, query), wanted, PAGE_SIZE);
	if (!isKnown) problems.push({ parameter: 'page', value: wanted.slice(0, LONGEST_SHOWN) });
	const { items, ...place } = page;
	const { figures, others } = (resting ??= indexSources());
	return {
		total: all.length,
		primaryCount: all.filter(({ kind }) => kind === 'primary').length,
		letters,
		query,
		problems,
		page: place,
		groups: groupByLetter(items).map(({ letter, sources }) => ({
			letter,
			items: sources.map((source) => ({
				source,
				groups: figures.get(source.id) ?? [],
				otherUses: others.get(source.id) ?? 0
			}))
		}))
	};
}
