import { strFromU8, unzipSync } from 'fflate';

/** A cell as the workbook has it: a number, a text, or a date by the format of its style. */
export interface ReadCell {
	kind: 'number' | 'text' | 'date';
	/** Numbers in their shortest form, dates as `YYYY-MM-DD`. */
	text: string;
}

export interface ReadSheet {
	name: string;
	/** Empty cells are `null`. */
	rows: (ReadCell | null)[][];
	xml: string;
}

const EPOCH_DAYS = 25_569;
const DAY_MS = 86_400_000;

function unescape(text: string): string {
	return text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');
}

const textsIn = (xml: string): string =>
	unescape([...xml.matchAll(/<t(?: [^>]*)?>([\s\S]*?)<\/t>/g)].map(([, text = '']) => text).join(''));

/** Index of a column from the letters of a cell's address. */
function columnOf(address: string): number {
	const letters = /^[A-Z]+/.exec(address)?.[0] ?? '';
	return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Which styles show a number as a date. */
function dateStyles(xml: string): Set<number> {
	const formats = new Map(
		[...xml.matchAll(/<numFmt ([^>]*)\/>/g)].map(([, attributes = '']) => [
			/numFmtId="(\d+)"/.exec(attributes)?.[1],
			/formatCode="([^"]*)"/.exec(attributes)?.[1] ?? ''
		])
	);
	const styles = [...(/<cellXfs[\s\S]*?<\/cellXfs>/.exec(xml)?.[0] ?? '').matchAll(/<xf ([^>]*?)\/?>/g)];
	return new Set(
		styles.flatMap(([, attributes = ''], index) =>
			formats.get(/numFmtId="(\d+)"/.exec(attributes)?.[1])?.includes('yy') ? [index] : []
		)
	);
}

/** Reads a workbook by its own parts, with nothing of what wrote it. */
export function readXlsx(bytes: Uint8Array): ReadSheet[] {
	const files = unzipSync(bytes);
	const fileText = (name: string): string => {
		const file = files[name];
		if (file === undefined) throw new Error(`the workbook has no ${name}`);
		return strFromU8(file);
	};
	const shared = [...fileText('xl/sharedStrings.xml').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, si = '']) =>
		textsIn(si)
	);
	const dates = dateStyles(fileText('xl/styles.xml'));
	const names = [...fileText('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)];
	return names.map(([, name = ''], sheet) => {
		const xml = fileText(`xl/worksheets/sheet${sheet + 1}.xml`);
		const rows = [...xml.matchAll(/<row [^>]*>([\s\S]*?)<\/row>/g)].map(([, row = '']) => {
			const cells: (ReadCell | null)[] = [];
			for (const [, attributes = '', content = ''] of row.matchAll(/<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
				const read = (key: string): string => new RegExp(`(?:^| )${key}="([^"]*)"`).exec(attributes)?.[1] ?? '';
				const index = columnOf(read('r'));
				while (cells.length < index) cells.push(null);
				cells[index] = readCell(read('t'), dates.has(Number(read('s'))), content, shared);
			}
			return cells;
		});
		return { name: unescape(name), rows, xml };
	});
}

function readCell(type: string, isDate: boolean, content: string, shared: string[]): ReadCell | null {
	const value = /<v>([\s\S]*?)<\/v>/.exec(content)?.[1];
	if (type === 's') return { kind: 'text', text: shared[Number(value)] ?? '' };
	if (type === 'inlineStr') return { kind: 'text', text: textsIn(content) };
	if (value === undefined) return null;
	if (!isDate) return { kind: 'number', text: String(Number(value)) };
	return { kind: 'date', text: new Date((Number(value) - EPOCH_DAYS) * DAY_MS).toISOString().slice(0, 10) };
}
