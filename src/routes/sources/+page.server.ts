import { figuresBySource, otherUsesBySource } from '$lib/dataset/figuresBySource';
import { findSources, groupByLetter, type SourceQuery } from '$lib/dataset/sourceQuery';
import { getDataset } from '$lib/server/dataset';
import type { PageServerLoad } from './$types';

/** The figures are listed for so many pages at most: with those of all pages the answer would be twice as heavy. */
const MOST_WITH_FIGURES = 60;

/** What rests on each page does not depend on the request, so it is worked out once. */
let resting: ReturnType<typeof indexSources> | undefined;

function indexSources() {
	const dataset = getDataset();
	return { figures: figuresBySource(dataset), others: otherUsesBySource(dataset) };
}

/** The query of the address; a value that is not known is left out and named. */
function readQuery(parameters: URLSearchParams, letters: string[]) {
	const query: SourceQuery = { letter: '', kind: '', words: parameters.get('words')?.trim() ?? '' };
	const problems: { parameter: string; value: string }[] = [];
	const [letter, kind] = [parameters.get('letter') ?? '', parameters.get('kind') ?? ''];
	if (letter === '' || letters.includes(letter.toUpperCase())) query.letter = letter.toUpperCase();
	else problems.push({ parameter: 'letter', value: letter });
	if (kind === '' || kind === 'primary' || kind === 'secondary') query.kind = kind;
	else problems.push({ parameter: 'kind', value: kind });
	return { query, problems };
}

export const load: PageServerLoad = ({ url }) => {
	const all = Object.values(getDataset().sources);
	const letters = groupByLetter(findSources(all, { letter: '', words: '', kind: '' })).map(
		({ letter }) => letter
	);
	const { query, problems } = readQuery(url.searchParams, letters);
	const found = findSources(all, query);
	const { figures, others } = (resting ??= indexSources());
	return {
		total: all.length,
		primaryCount: all.filter(({ kind }) => kind === 'primary').length,
		shownCount: found.length,
		letters,
		query,
		problems,
		hasFigures: found.length <= MOST_WITH_FIGURES,
		groups: groupByLetter(found).map(({ letter, sources }) => ({
			letter,
			sources: sources.map((source) => ({
				source,
				groups: figures.get(source.id) ?? [],
				otherUses: others.get(source.id) ?? 0
			}))
		}))
	};
};
