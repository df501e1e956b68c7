import type { TableModel } from '../../chart/table/tableModel';
import * as m from '../../text/paraglide/messages';
import { escapeXml } from '../standards/escapeXml';

/** The table of a chart as HTML that stands alone; sources are linked by their numbers, `#s1`. */
export function frozenTable(table: TableModel, title: string): string {
	const { corner, columns, rows, hasReferences } = table;
	const classOf = (index: number): string => (columns[index]?.isNumber ? ' class="num"' : '');
	const head = [
		`<th scope="col">${escapeXml(corner)}</th>`,
		...columns.map(({ name }, index) => `<th scope="col"${classOf(index)}>${escapeXml(name)}</th>`),
		...(hasReferences ? [`<th scope="col">${escapeXml(m.table_sources())}</th>`] : [])
	];
	const body = rows.map((row) => {
		const numbers = row.references.map(({ number }) => `<a href="#s${number}">${number}</a>`);
		const cells = [
			`<th scope="row">${escapeXml(row.head)}</th>`,
			...row.cells.map(({ text }, index) => `<td${classOf(index)}>${escapeXml(text)}</td>`),
			...(hasReferences ? [`<td>${numbers.join(' ')}</td>`] : [])
		];
		return `<tr>${cells.join('')}</tr>`;
	});
	return [
		'<table>',
		`<caption>${escapeXml(m.table_caption({ title }))}</caption>`,
		`<thead><tr>${head.join('')}</tr></thead>`,
		`<tbody>\n${body.join('\n')}\n</tbody>`,
		'</table>'
	].join('\n');
}
