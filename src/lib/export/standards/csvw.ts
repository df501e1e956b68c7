import type { Chart } from '../../chart/buildChart';
import type { ColumnKind } from '../rows/columnKinds';
import { COLUMN_KINDS, FILLED_COLUMNS, KEY_COLUMNS } from '../rows/columnKinds';
import { columnMeaning, columnTitle } from '../rows/columnWords';
import { CSV_COLUMNS, writtenColumns } from '../rows/csvColumns';
import { LICENCE } from '../rows/licence';

/** Year, month or day: XML Schema has no type for a date that may stop early. */
const PARTIAL_DATE = '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$';

const DATATYPES: Record<ColumnKind, object> = {
	text: { datatype: 'string' },
	choice: { datatype: 'string' },
	integer: { datatype: 'integer' },
	number: { datatype: 'decimal' },
	date: { datatype: { base: 'string', format: PARTIAL_DATE } },
	list: { datatype: 'string', separator: ' ' }
};

/**
 * The description of a chart's CSV after the W3C's Metadata Vocabulary for Tabular Data: what each column is called, means and holds, and what an empty cell is.
 * @param csvAddress where the CSV stands, absolute or relative to the description
 * @param link the page of the chart
 * @param columns those of the CSV
 */
export function csvwMetadata(
	{ caption }: Chart,
	csvAddress: string,
	link: string,
	columns: readonly string[] = Object.keys(CSV_COLUMNS)
): string {
	const names = writtenColumns(columns);
	const document = {
		'@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
		'@type': 'Table',
		url: csvAddress,
		'dc:title': caption.title,
		'dc:description': caption.words.brief,
		'dc:license': { '@id': LICENCE.url },
		'dc:source': [{ '@id': link }, ...caption.references.map(({ url }) => ({ '@id': url }))],
		'dc:hasVersion': caption.version,
		notes: caption.notes.map(({ text }) => ({ '@value': text })),
		dialect: {
			encoding: 'utf-8',
			delimiter: ',',
			lineTerminators: ['\r\n'],
			header: true,
			headerRowCount: 1
		},
		tableSchema: {
			columns: names.map((name) => ({
				name,
				// A validator holds the titles against the header of the file, which has the names.
				titles: name,
				'dc:title': columnTitle(name),
				'dc:description': columnMeaning(name),
				...DATATYPES[COLUMN_KINDS[name]],
				null: '',
				required: FILLED_COLUMNS.includes(name)
			})),
			primaryKey: KEY_COLUMNS
		}
	};
	return `${JSON.stringify(document, null, '\t')}\n`;
}
