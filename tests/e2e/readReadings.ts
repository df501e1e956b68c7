import Papa from 'papaparse';

export type Row = Record<string, string>;

export const readCsv = (csv: string): Row[] =>
	Papa.parse<Row>(csv, { header: true, skipEmptyLines: true }).data;

const plain = (html: string): string =>
	html
		.replace(/<[^>]*>/g, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&nbsp;', ' ')
		.replaceAll('&amp;', '&')
		.trim();

/** A row of the table of a chart. */
export interface TableRow {
	/** Question and survey that its head leads to; empty where it leads nowhere. */
	survey: string;
	/** Head and cells but for the numbers of the sources, as a reader sees them. */
	texts: string[];
	/** What stands in the columns of numbers: share and sample size. */
	numbers: string[];
}

/**
 * The rows of the only table of a page whose head begins with the given word.
 * @throws where there is no such table
 */
export function readTable(html: string, corner: string): TableRow[] {
	const table = [...html.matchAll(/<table[\s\S]*?<\/table>/g)]
		.map(([text]) => text)
		.find((text) => plain(/<th [^>]*>([\s\S]*?)<\/th>/.exec(text)?.[1] ?? '') === corner);
	if (table === undefined) throw new Error(`no table begins with ${corner}`);
	const body = table.slice(table.indexOf('<tbody'));
	return [...body.matchAll(/<tr[\s>][\s\S]*?<\/tr>/g)].map(([row]) => {
		const cells = [...row.matchAll(/<t[hd]([^>]*)>([\s\S]*?)<\/t[hd]>/g)].filter(
			([, , content = '']) => !content.includes('href="#s')
		);
		return {
			survey: /href="\/questions\/([^"]*)"/.exec(row)?.[1] ?? '',
			texts: cells.map(([, , content = '']) => plain(content)),
			numbers: cells
				.filter(([, kind = '']) => kind.includes('num'))
				.map(([, , content = '']) => plain(content))
		};
	});
}

/** The numeral in a text, without the commas of thousands; empty where there is none. */
const numeral = (text: string): string => {
	const found = /\d[\d,]*(\.\d+)?/.exec(text)?.[0].replaceAll(',', '');
	return found === undefined ? '' : String(Number(found));
};

/** Survey, share and sample size of every row of a table, in one order for all. */
export function tableReadings(rows: readonly TableRow[]): string[] {
	return rows
		.map(({ survey, numbers: [share = '', sample = ''] }) => {
			const qualifier = /below|about|words/.exec(share)?.[0] ?? '';
			return [survey, qualifier, qualifier === 'words' ? '' : numeral(share), numeral(sample)].join(' | ');
		})
		.sort();
}

/** As above, of the rows of a CSV. */
export function csvReadings(rows: readonly Row[]): string[] {
	return rows
		.map(({ question_id, wave_id, qualifier = '', value = '', value_printed = '', sample_size = '' }) => {
			const share = value === '' ? numeral(value_printed) : numeral(value);
			return [`${question_id}#${wave_id}`, qualifier, share, sample_size].join(' | ');
		})
		.sort();
}

/** A drawing over time tells how many readings each line has, any other one every share. */
const COUNTED = /: (?:(\d+) readings, first|one reading, )/g;

const countOf = (described: string): number =>
	[...described.matchAll(COUNTED)].reduce((sum, [, count = '1']) => sum + Number(count), 0);

/** What the description of a drawing says of its readings: their number over time, else their shares, sorted. */
export function describedShares(described: string): string[] {
	const count = countOf(described);
	if (count > 0) return [String(count)];
	const shares = described.matchAll(/(below |about )?([\d.]+)\s%|in words only/g);
	return [...shares]
		.map(([, qualifier = '', share]) => (share === undefined ? 'words' : `${qualifier}${numeral(share)}`))
		.sort();
}

/** The same of the rows of a CSV. */
export function csvShares(described: string, rows: readonly Row[]): string[] {
	if (countOf(described) > 0) return [String(rows.length)];
	return rows
		.map(({ qualifier = '', value = '', value_printed = '' }) => {
			if (qualifier === 'words') return 'words';
			return `${qualifier}${qualifier === '' ? '' : ' '}${numeral(value === '' ? value_printed : value)}`;
		})
		.sort();
}

/** Width and height of a PNG, in pixels. */
export function pngSize(bytes: Buffer): [number, number] {
	return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
