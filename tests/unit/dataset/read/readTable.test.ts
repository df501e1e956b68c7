import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../src/lib/dataset/read/decodeText';
import { formatProblem } from '../../../../src/lib/dataset/problem';
import { readTable } from '../../../../src/lib/dataset/read/readTable';

const COLUMNS = ['id', 'value', 'note'];

/** The problems of a file as they are printed. */
function problemsOf(content: string | Uint8Array): string[] {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	const { text, problems } = decodeText('a.csv', bytes);
	return [...problems, ...readTable('a.csv', text, COLUMNS).problems].map((problem) =>
		formatProblem(problem)
	);
}

describe('readTable on a good file', () => {
	it('readTable gives each row with its line, also after quoted line breaks', () => {
		const text = 'id,value,note\na,1,"first\nsecond\nthird"\nb,2,\n"c",3,"say ""so"", then"\n';
		expect(readTable('a.csv', text, COLUMNS)).toEqual({
			rows: [
				{ line: 2, cells: { id: 'a', value: '1', note: 'first\nsecond\nthird' } },
				{ line: 5, cells: { id: 'b', value: '2', note: '' } },
				{ line: 6, cells: { id: 'c', value: '3', note: 'say "so", then' } }
			],
			columns: COLUMNS,
			problems: []
		});
	});

	it('readTable needs no line end after the last row', () => {
		expect(readTable('a.csv', 'id,value,note\na,1,x', COLUMNS).rows).toHaveLength(1);
		expect(problemsOf('id,value,note\na,1,x')).toEqual([]);
	});

	it.each(['<b>bold</b><script>alert(1)</script>', '=1+1', '+7', '-x', '@SUM(A1)', "'; DROP TABLE waves"])(
		'readTable keeps %s as text',
		(note) => {
			const { rows, problems } = readTable('a.csv', `id,value,note\na,1,${note}\n`, COLUMNS);
			expect([rows[0]?.cells['note'], problems]).toEqual([note, []]);
		}
	);
});

describe('readTable on a bad file', () => {
	const cases: [name: string, content: string | Uint8Array, problems: string[]][] = [
		[
			'a byte-order mark',
			'\uFEFFid,value,note\na,1,\n',
			['data/a.csv:1 the file begins with a byte-order mark; save it as UTF-8 without one']
		],
		['CRLF', 'id,value,note\r\na,1,\r\n', ['data/a.csv:1 the line ends with CRLF; lines must end with LF']],
		[
			'CRLF on one line only',
			'id,value,note\na,1,\r\nb,2,\n',
			['data/a.csv:2 the line ends with CRLF; lines must end with LF']
		],
		[
			'a lone CR',
			'id,value,note\na,1,x\rb,2,y\n',
			['data/a.csv:2 the line holds a lone CR; lines must end with LF']
		],
		[
			'semicolons',
			'id;value;note\na;1;x\n',
			['data/a.csv:1 the cells are separated by semicolons; they must be by commas']
		],
		[
			'tabs',
			'id\tvalue\tnote\na\t1\tx\n',
			['data/a.csv:1 the cells are separated by tabs; they must be by commas']
		],
		['a missing column', 'id,note\na,x\n', ['data/a.csv:1 value: the column is missing']],
		['a doubled column', 'id,value,note,value\na,1,x,2\n', ['data/a.csv:1 value: the column stands twice']],
		[
			'reordered columns',
			'id,note,value\na,x,1\n',
			['data/a.csv:1 the columns must stand in the order id,value,note']
		],
		[
			'an unknown column',
			'id,value,note,extra\na,1,x,y\n',
			['data/a.csv:1 extra: is not a column of this file']
		],
		[
			'a misspelt column',
			'id,valve,note\na,1,x\n',
			['data/a.csv:1 value: the column is missing', 'data/a.csv:1 valve: is not a column of this file']
		],
		[
			'a header without any known name',
			'a,1,x\nb,2,y\n',
			[
				'data/a.csv:1 id: the column is missing',
				'data/a.csv:1 value: the column is missing',
				'data/a.csv:1 note: the column is missing',
				'data/a.csv:1 a: is not a column of this file',
				'data/a.csv:1 1: is not a column of this file',
				'data/a.csv:1 x: is not a column of this file'
			]
		],
		[
			'a row with too few cells',
			'id,value,note\na,1\nb,2,x\n',
			['data/a.csv:2 the row has 2 cells, the header has 3']
		],
		[
			'a row with too many cells',
			'id,value,note\na,1,x\nb,2,x,y\n',
			['data/a.csv:3 the row has 4 cells, the header has 3']
		],
		['an empty line', 'id,value,note\na,1,x\n\nb,2,y\n', ['data/a.csv:3 the line is empty']],
		[
			'a quote that is never closed',
			'id,value,note\na,1,"x\nb,2,y\nc,3,z\n',
			['data/a.csv:2 a quote is opened here and never closed']
		],
		[
			'a quote inside a quoted cell',
			'id,value,note\na,1,"x "y" z"\nb,2,\n',
			['data/a.csv:2 a quote inside a quoted cell must be doubled']
		],
		['an empty file', '', ['data/a.csv:1 the file is empty']],
		['a file of line ends', '\n\n', ['data/a.csv:1 the file is empty']],
		['a header only', 'id,value,note\n', ['data/a.csv:1 the file has a header and no rows']],
		[
			'Latin-1 bytes',
			Buffer.from('id,value,note\na,1,x\nb,2,caf\xe9\n', 'latin1'),
			['data/a.csv:3 the line holds bytes that are not UTF-8 (saved as Latin-1?)']
		],
		[
			'UTF-16 bytes',
			Buffer.from('\uFEFFid,value,note\na,1,x\n', 'utf16le'),
			['data/a.csv:1 the file is UTF-16; save it as UTF-8 without a byte-order mark']
		],
		[
			'a NUL',
			'id,value,note\na,1,x\0y\n',
			['data/a.csv:2 the line holds a NUL character; the file is no plain text']
		],
		[
			'spaces round values',
			'id,value,note\na, 51,x\nb,2,"y "\n',
			['data/a.csv:2 value: " 51" has spaces round it', 'data/a.csv:3 note: "y " has spaces round it']
		],
		[
			'a no-break space round a value',
			'id,value,note\na,51\u00a0,x\n',
			['data/a.csv:2 value: "51\u00a0" has spaces round it']
		]
	];

	it.each(cases)('readTable on %s says so exactly', (_, content, problems) => {
		expect(problemsOf(content)).toEqual(problems);
	});

	it('readTable reports every fault of a file in one run', () => {
		expect(problemsOf('\uFEFFid,value,note\r\na,1\r\nb, 2,\r\n')).toEqual([
			'data/a.csv:1 the file begins with a byte-order mark; save it as UTF-8 without one',
			'data/a.csv:1 the line ends with CRLF; lines must end with LF',
			'data/a.csv:2 the row has 2 cells, the header has 3',
			'data/a.csv:3 value: " 2" has spaces round it'
		]);
	});
});

describe('readTable on any text', () => {
	it('readTable never throws', () => {
		const pieces = fc.constantFrom(
			'id',
			'value',
			'note',
			',',
			'"',
			'\n',
			'\r',
			'\0',
			' ',
			'\uFEFF',
			';',
			'é'
		);
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
				readTable('a.csv', parts.join(''), COLUMNS);
			})
		);
	});

	it('readTable(written rows) gives the rows and lines back', () => {
		const cell = fc.string({ unit: 'grapheme' }).map((text) => `<${text.replace(/[\r\0\uFFFD]/g, '')}>`);
		fc.assert(
			fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), (body) => {
				const text = Papa.unparse([COLUMNS, ...body], { newline: '\n' });
				const { rows, problems } = readTable('a.csv', text, COLUMNS);
				expect(problems).toEqual([]);
				expect(rows.map(({ cells }) => Object.values(cells))).toEqual(body);
				const written = text.split('\n');
				// Each row's line is one on which its first cell begins.
				for (const { line, cells } of rows)
					expect(written[line - 1]).toContain((cells['id'] ?? '').split('\n')[0]?.replaceAll('"', '""'));
			})
		);
	});
});

describe('readTable on the cases of csv-spectrum', () => {
	const folder = 'node_modules/csv-spectrum';
	const CRLF = 'data/a.csv:1 the line ends with CRLF; lines must end with LF';
	const LATIN1 = 'data/a.csv:2 the line holds bytes that are not UTF-8 (saved as Latin-1?)';
	const PROBLEMS: Record<string, string[]> = {
		empty_crlf: [CRLF],
		location_coordinates: [LATIN1],
		newlines_crlf: [CRLF],
		simple_crlf: [CRLF]
	};
	/** The package's JSON of this case has another telephone number than its CSV, and no list. */
	const OTHER_JSON: Record<string, unknown> = {
		location_coordinates: [
			{
				'Contact Phone Number': '2095257564',
				'Location Coordinates': '37\uFFFD36\'37.8"N 121\uFFFD2\'17.9"W',
				Cities: 'Modesto',
				Counties: 'Stanislaus'
			}
		]
	};
	/** A line break inside a quoted cell is read as LF, after CRLF was reported. */
	const jsonOf = (name: string): unknown =>
		JSON.parse(readFileSync(`${folder}/json/${name}.json`, 'utf8').replaceAll('\\r\\n', '\\n'));
	const names = readdirSync(`${folder}/csvs`).map((name) => name.replace('.csv', ''));

	it('csv-spectrum has its cases', () => expect(names).toHaveLength(12));

	it.each(names)('readTable(%s) gives the rows of its JSON', (name) => {
		const { text } = decodeText('a.csv', readFileSync(`${folder}/csvs/${name}.csv`));
		const header = (text.split(/\r?\n/)[0] ?? '').split(',');
		const { rows, problems } = readTable('a.csv', text, header);
		const cells = rows.map((row) => row.cells);
		expect(cells).toEqual(name in OTHER_JSON ? OTHER_JSON[name] : jsonOf(name));
		expect(problems.map((problem) => formatProblem(problem))).toEqual(PROBLEMS[name] ?? []);
	});
});
