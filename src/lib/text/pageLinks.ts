/**
 * Addresses of pages, written in one place. Ids are kebab-case and need no encoding.
 */
export function chartHref(chartId: string): string {
	return `/charts/${chartId}`;
}

/** The explorer with these questions; `query` holds further parameters without a question mark. */
export function exploreHref(questionIds: readonly string[], query = ''): string {
	const questions = questionIds.length === 0 ? '' : `q=${questionIds.join('~')}`;
	const parts = [questions, query].filter((part) => part !== '');
	return parts.length === 0 ? '/explore' : `/explore?${parts.join('&')}`;
}

/** The figure of a page of a chart alone, to stand in a frame: `/charts/x?…` as `/embed/x?…`, `/explore?…` as `/embed/explore?…`. */
export function embedHref(chartHref: string): string {
	return `/embed${chartHref.replace(/^\/charts(?=\/)/, '')}`;
}

/** Whether a path is one of figures that stand alone, which any site may put in a frame. */
export function isEmbedPath(path: string): boolean {
	return path.startsWith('/embed/');
}

/**
 * Where other sites ask how to embed a page of a chart (oembed.com).
 * @param path of the page, with its query
 */
export function oembedLink(origin: string, path: string): string {
	return `${origin}/oembed?format=json&url=${encodeURIComponent(`${origin}${path}`)}`;
}

/** The card of a question in the explorer, for previews of links. */
export function questionPicture(questionId: string): string {
	return `/explore.png?q=${questionId}&size=card`;
}

export function questionHref(questionId: string): string {
	return `/questions/${questionId}`;
}

/** The codebook of a question for data archives. */
export function ddiHref(questionId: string): string {
	return `${questionHref(questionId)}.ddi.xml`;
}

/** Two questions side by side: one address for a pair, whichever is named first. */
export function pairHref(a: string, b: string): string {
	const [first, second] = a < b ? [a, b] : [b, a];
	return `${questionHref(first)}/with/${second}`;
}

export function pollsterHref(pollsterId: string): string {
	return `/pollsters/${pollsterId}`;
}

/** A survey has no page of its own: it stands on its pollster's. */
export function waveHref(wave: { id: string; pollsterId: string }): string {
	return `${pollsterHref(wave.pollsterId)}#${wave.id}`;
}

/** @param iso3 ISO 3166 alpha-3, in either case */
export function countryHref(iso3: string): string {
	return `/countries/${iso3.toLowerCase()}`;
}

/** A page that was read has no page of its own: it stands in the list, which its id narrows to a few. */
export function sourceHref(sourceId: string): string {
	return `/sources?words=${sourceId}#${sourceId}`;
}

/** The answer to words that are looked for; with a kind of things, only these. */
export function searchHref(words: string, kind = ''): string {
	const query = new URLSearchParams({ words, ...(kind !== '' && { kind }) });
	return `/search?${query.toString()}`;
}

export function claimHref(claimId: string): string {
	return `/claims/${claimId}`;
}

/** The form for a sentence, filled in; empty fields are left out. */
export function claimCheckHref(fields: Record<string, string>): string {
	const query = new URLSearchParams(Object.entries(fields).filter(([, value]) => value !== '')).toString();
	return query === '' ? '/claims/check' : `/claims/check?${query}`;
}

/** Where a file of a release stands, byte for byte. */
export function releaseFileHref(version: string, name: string): string {
	return `/data/releases/${version}/${name}`;
}
