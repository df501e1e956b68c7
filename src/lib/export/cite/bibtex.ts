const COMMANDS: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	'<': '\\textless{}',
	'>': '\\textgreater{}'
};

/** A text for a field of BibTeX: what TeX would take for a command is escaped, every other letter stays as it is. */
export function escapeBibtex(text: string): string {
	return text.replace(/[\\~^<>&%$#_{}]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);
}

/** An address for a field that TeX takes word for word: only braces would end it. */
export function bibtexUrl(url: string): string {
	return url.replaceAll('{', '%7B').replaceAll('}', '%7D');
}

/** An entry of BibTeX, its values ready. */
export interface BibtexEntry {
	type: string;
	label: string;
	properties: Record<string, string>;
}

/** Entries as the text of a `.bib` file. */
export function bibtexText(entries: readonly BibtexEntry[]): string {
	return entries
		.map(({ type, label, properties }) => {
			const fields = Object.entries(properties).map(([name, value]) => `\t${name} = {${value}},\n`);
			return `@${type}{${label},\n${fields.join('')}}\n`;
		})
		.join('\n');
}
