import { firstDay, lastDay } from '../dataset/time';
import { migrate } from './migrations';
import { CODECS, type Codec } from './parameters';
import type { Offer, Selection, SelectionProblem, View } from './selection';

const KEYS = Object.keys(CODECS) as (keyof Selection)[];

/** Characters of a value that a notice shows: whoever made up a longer one knows the rest. */
export const LONGEST_SHOWN = 60;

/**
 * Reads the choices from an address. Occurrences of a list are joined; of another parameter the first counts. A bad
 * value is named in `problems` and the default is used; parameters that are not ours are left alone. Never throws.
 */
export function parseSelection(
	params: URLSearchParams,
	offer: Offer
): { selection: Selection; problems: SelectionProblem[] } {
	const current = migrate(params);
	const selection = { ...offer.defaults };
	const problems: SelectionProblem[] = [];
	for (const key of KEYS) read(key);
	if (!current.has('view')) selection.view = viewWithout(selection, offer);
	const { from, to } = selection;
	if (from !== '' && to !== '' && firstDay(from) > lastDay(to)) {
		problems.push({ parameter: 'from', value: `${from} – ${to}`, kind: 'order', allowed: [] });
		selection.from = offer.defaults.from;
		selection.to = offer.defaults.to;
	}
	return { selection, problems };

	function read<K extends keyof Selection>(key: K): void {
		const values = current.getAll(key);
		if (values.length === 0) return;
		const codec: Codec<Selection[K]> = CODECS[key];
		const parsed = codec.parse(values, offer);
		if ('value' in parsed) selection[key] = parsed.value;
		if (parsed.fault !== undefined)
			problems.push({ parameter: key, ...parsed.fault, value: cut(parsed.fault.value) });
	}
}

/** What is drawn where no view is chosen. */
function viewWithout(selection: Selection, offer: Offer): View {
	return offer.viewOf?.(selection) ?? offer.defaults.view;
}

/** Changes some choices. A view that followed from the others goes on following from them. */
export function changeSelection(selection: Selection, change: Partial<Selection>, offer: Offer): Selection {
	const isFollowing = selection.view === viewWithout(selection, offer) && change.view === undefined;
	const changed = { ...selection, ...change };
	return isFollowing ? { ...changed, view: viewWithout(changed, offer) } : changed;
}

/** A value as a notice shows it. Counts code points, so that no character is cut in half. */
export function cut(value: string): string {
	const characters = [...value];
	return characters.length > LONGEST_SHOWN ? `${characters.slice(0, LONGEST_SHOWN).join('')}…` : value;
}

function write<K extends keyof Selection>(key: K, selection: Selection): string {
	const codec: Codec<Selection[K]> = CODECS[key];
	return codec.format(selection[key]);
}

/** Left by `encodeURIComponent`, but rewritten by browsers or taken by mail programs for the end of a link. */
const BREAKS_LINKS = /[!'()*]/g;

/** `~` and `:` need no encoding in a query and keep a link readable. */
function encode(text: string): string {
	return encodeURIComponent(text)
		.replaceAll('%3A', ':')
		.replace(BREAKS_LINKS, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Names and values as a query, in the one form that links have. */
export function formatQuery(pairs: readonly [string, string][]): string {
	return pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
}

/** The query with only what differs from the defaults, in a fixed order; empty when nothing does. */
export function formatSelection(selection: Selection, offer: Offer): string {
	const unwritten = { ...offer.defaults, view: viewWithout(selection, offer) };
	return formatQuery(
		KEYS.map((key): [string, string] => [key, write(key, selection)]).filter(
			([key, value]) => value !== write(key as keyof Selection, unwritten)
		)
	);
}

/**
 * The query with every choice written out, for a link that must show the same thing for ever. An empty period or
 * focus is left out: it is the default of every chart, for ever.
 */
export function formatFullSelection(selection: Selection): string {
	const pairs = KEYS.map((key): [string, string] => [key, write(key, selection)]);
	return formatQuery(pairs.filter(([, value]) => value !== ''));
}

/** Puts the parameters that are not ours, such as those of a tracker, behind the query of a selection. */
export function keepForeignParameters(params: URLSearchParams, query: string): string {
	const foreign = [...params].filter(([name]) => !Object.hasOwn(CODECS, name));
	return [query, formatQuery(foreign)].filter((part) => part !== '').join('&');
}
