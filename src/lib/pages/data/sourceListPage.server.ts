import { figuresBySource, otherUsesBySource, type SourceFigures } from '../../dataset/query/figuresBySource';
import { onceFor } from '../../dataset/onceFor';
import { listPage, type ListPage } from '../../dataset/query/listPage';
import { findSources, groupByLetter, type SourceQuery } from '../../dataset/query/sourceQuery';
import { restingFigures, restsOnOnePage, type Resting } from '../../dataset/query/restingFigures';
import type { Dataset, Source } from '../../dataset/types';
import { cleanWords } from '../../search/cleanWords';
import { LONGEST_SHOWN } from '../../selection/codec';

/** A page that was read, with what rests on it. */
export interface SourceItem {
	source: Source;
	groups: SourceFigures[];
	/** How many of its figures stand on no other page. */
	alone: number;
	/** Surveys, breaks and events that name it. */
	otherUses: number;
}

export interface SourceListPage {
	/** Sources before anything is filtered. */
	total: number;
	primaryCount: number;
	letters: string[];
	query: SourceQuery & { rests: Resting | '' };
	/** How many figures of each kind there are. */
	restingCounts: Record<Resting, number>;
	problems: { parameter: string; value: string }[];
	page: Omit<ListPage<Source>, 'items'>;
	/** The sources of this page by the letter of their publisher. */
	groups: { letter: string; items: SourceItem[] }[];
}

/** Sources on one page of the list. */
const PAGE_SIZE = 40;

/** What rests on each page does not depend on the request, so it is worked out once. */
const indexSources = onceFor((dataset: Dataset) => {
	const ofKind = (kind: Resting) => {
		const figures = restingFigures(dataset, kind);
		return { count: figures.length, bySource: figuresBySource({ ...dataset, figures }) };
	};
	return {
		figures: figuresBySource(dataset),
		others: otherUsesBySource(dataset),
		one: ofKind('one'),
		disputed: ofKind('disputed')
	};
});

/** The list of sources as the query of its address narrows it; a value that is not known is left out and named. */
export function sourceListPage(dataset: Dataset, params: URLSearchParams): SourceListPage {
	const all = Object.values(dataset.sources);
	const sorted = findSources(all, { letter: '', words: '', kind: '' });
	const letters = groupByLetter(sorted).map(({ letter }) => letter);
	const problems: SourceListPage['problems'] = [];
	const choose = <T extends string>(parameter: string, known: readonly T[], value: string): T | '' => {
		const found = known.find((one) => one === value);
		if (found === undefined && value !== '')
			problems.push({ parameter, value: value.slice(0, LONGEST_SHOWN) });
		return found ?? '';
	};
	const { figures: allFigures, others, one, disputed } = indexSources(dataset);
	const query: SourceListPage['query'] = {
		letter: choose('letter', letters, (params.get('letter') ?? '').toUpperCase()),
		kind: choose('kind', ['primary', 'secondary'], params.get('kind') ?? ''),
		rests: choose('rests', ['one', 'disputed'], params.get('rests') ?? ''),
		words: cleanWords(params.get('words') ?? '')
	};
	const figures = { '': allFigures, one: one.bySource, disputed: disputed.bySource }[query.rests];
	const fitting = findSources(sorted, query).filter(({ id }) => query.rests === '' || figures.has(id));
	const wanted = params.get('page') ?? '';
	const { page, isKnown } = listPage(fitting, wanted, PAGE_SIZE);
	if (!isKnown) problems.push({ parameter: 'page', value: wanted.slice(0, LONGEST_SHOWN) });
	const { items, ...place } = page;
	return {
		total: all.length,
		primaryCount: all.filter(({ kind }) => kind === 'primary').length,
		letters,
		query,
		restingCounts: { one: one.count, disputed: disputed.count },
		problems,
		page: place,
		groups: groupByLetter(items).map(({ letter, sources }) => ({
			letter,
			items: sources.map((source) => ({
				source,
				groups: figures.get(source.id) ?? [],
				alone: countAlone(allFigures.get(source.id) ?? []),
				otherUses: others.get(source.id) ?? 0
			}))
		}))
	};
}

function countAlone(groups: readonly SourceFigures[]): number {
	return groups.flatMap(({ figures }) => figures).filter(({ figure }) => restsOnOnePage(figure)).length;
}
