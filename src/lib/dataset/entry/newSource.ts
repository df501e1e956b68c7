import type { Source } from '../types';
import type { EntryAnswers, EntryNeed, NewRow } from './entryPlan';
import { ENTRY_KEYS } from './entryPlan';
import { kebabId } from './newIds';

const PARTS = [
	'source-url',
	'source-publisher',
	'source-title',
	'source-language',
	'source-kind',
	'source-accessed'
] as const;

export interface FoundSource {
	id: string;
	/** Who publishes it. */
	publisher: string;
	row: NewRow | null;
	needs: EntryNeed[];
	problems: string[];
}

/** The page on which the table was read: one of the collection by id or address, or a new one of which all is said. */
export function findSource(said: EntryAnswers, sources: readonly Source[], file: string): FoundSource {
	const word = said['source'] ?? '';
	const none: FoundSource = { id: '', publisher: '', row: null, needs: [], problems: [] };
	if (word === '') return { ...none, needs: [needOf('source', 'On which page was the table read?')] };
	const known = sources.find(({ id, url }) => id === word || url === word);
	if (known !== undefined) return { ...none, id: known.id, publisher: known.publisher };
	if (word !== 'new')
		return { ...none, problems: [`source: "${word}" is no page of sources.csv (${ENTRY_KEYS.source})`] };
	const missing = PARTS.filter((key) => (said[key] ?? '') === '');
	if (missing.length > 0)
		return { ...none, needs: missing.map((key) => needOf(key, `The new page: ${ENTRY_KEYS[key]}?`)) };
	const [url = '', publisher = '', title = '', language = '', kind = '', accessed = ''] = PARTS.map(
		(key) => said[key] ?? ''
	);
	const stem = kebabId(publisher) || 'page';
	const numbers = sources.map(({ id }) => Number(new RegExp(`^${stem}-(\\d+)$`).exec(id)?.[1] ?? 0));
	const id = `${stem}-${Math.max(0, ...numbers) + 1}`;
	const twin = sources.find((source) => source.url === url);
	if (twin !== undefined)
		return { ...none, problems: [`source-url: the page is there as ${twin.id}; give source ${twin.id}`] };
	const cells = { source_id: id, url, publisher, title, language, kind, accessed, note: '' };
	return { ...none, id, publisher, row: { file, cells, remark: 'a new page' } };
}

function needOf(key: keyof typeof ENTRY_KEYS, about: string): EntryNeed {
	return { key, about, allowed: ENTRY_KEYS[key], suggestion: '' };
}
