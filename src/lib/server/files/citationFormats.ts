import { bibtexText, bibtexUrl, escapeBibtex, type BibtexEntry } from '../../export/cite/bibtex';
import type { CslItem } from '../../export/cite/citations';

/** The library with its formats: a megabyte of code that is read when the first citation is asked for. */
async function loadLibrary() {
	const { Cite, plugins } = await import('@citation-js/core');
	await import('@citation-js/plugin-bibtex');
	await import('@citation-js/plugin-ris');
	await import('@citation-js/plugin-csl');
	// Ids are our own and the same each time. The library's escapes drop every letter that TeX had no command for in 1990.
	Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, asciiOnly: false });
	return Cite;
}

let library: ReturnType<typeof loadLibrary> | undefined;

async function cite(items: unknown[]) {
	library ??= loadLibrary();
	return new (await library)(items);
}

/** BibTeX, UTF-8. The version and the address stand in fields of their own, which old styles pass over. */
export async function citationsBibtex(items: readonly CslItem[]): Promise<string> {
	const escaped = items.map((item) => ({
		...item,
		title: escapeBibtex(item.title),
		author: item.author.map(({ literal }) => ({ literal: escapeBibtex(literal) })),
		...(item.publisher !== undefined && { publisher: escapeBibtex(item.publisher) }),
		...(item.note !== undefined && { note: escapeBibtex(item.note) }),
		URL: bibtexUrl(item.URL)
	}));
	// Asked for as objects, the library gives them, whatever its type says.
	const entries = (await cite(escaped)).format('bibtex', { format: 'object' }) as unknown as BibtexEntry[];
	return bibtexText(
		entries.map((entry, index) => {
			const { howpublished: _address, ...properties } = entry.properties;
			const { id: label = entry.label, version } = items[index] ?? {};
			return { ...entry, label, properties: { ...properties, ...(version !== undefined && { version }) } };
		})
	);
}

/** RIS, UTF-8, CRLF. */
export async function citationsRis(items: readonly CslItem[]): Promise<string> {
	const text = (await cite([...items])).format('ris').trim();
	// The library breaks long lines in the middle of a word; programs that join them again put a space there.
	const unbroken = text.replace(/\r?\n(?![A-Z][A-Z0-9] {2}-)/g, '');
	return `${unbroken.replace(/\r?\n/g, '\r\n')}\r\n`;
}

/** Plain text in the form of the American Psychological Association, one for each item, in its order. */
export async function citationsApa(items: readonly CslItem[]): Promise<string[]> {
	const texts = items.map(async (item) => {
		const { note: _note, publisher, ...others } = item;
		const isOwn = publisher === item.author[0]?.literal;
		const shown = {
			...others,
			// A publisher that is the author is not named twice; unescaped hyphens would make a version several.
			...(!isOwn && { publisher }),
			...(item.version !== undefined && { version: item.version.replaceAll('-', '\\-') })
		};
		return (await cite([shown])).format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' });
	});
	return (await Promise.all(texts)).map((text) => text.trim());
}

/** CSL-JSON. */
export function citationsCsl(items: readonly CslItem[]): string {
	return `${JSON.stringify(items, null, '\t')}\n`;
}
