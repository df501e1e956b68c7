import type { Chart } from '../../chart/buildChart';
import { EXPLORER_ID, type ChartSpec } from '../../chart/catalog/chartSpec';
import type { Dataset } from '../../dataset/types';
import * as m from '../../text/paraglide/messages';
import { shorten } from '../../text/questionWording';
import { commonsTable } from './commonsTable';
import { LICENCE } from '../rows/licence';

/** Characters of a line that a data page of Wikimedia Commons takes. */
const LONGEST_LINE = 400;

/** Name of the pages of a chart in the namespace `Data:`, without their endings. */
function pageName({ id, questionIds }: ChartSpec): string {
	return `Memory Polls/${id === EXPLORER_ID ? questionIds.join(' + ') : id}`;
}

/**
 * The readings of a chart as tabular data of Wikimedia Commons (`Data:….tab`), to be pasted into a page there.
 * @param link the page of the chart, with every choice written out
 */
export function commonsTab(dataset: Dataset, chart: Chart, link: string): string {
	const { caption } = chart;
	const { corner, columns, rows } = commonsTable(dataset, chart);
	const asked = caption.questions.map(({ pollster, quoted }) => `${pollster}: ${quoted}`).join(' ');
	const pages = caption.references.map(
		({ url, publisher }) => `* [${url} ${publisher.replace(/[[\]]/g, '')}]`
	);
	return write({
		license: LICENCE.name,
		description: { en: shorten(m.commons_description({ title: caption.title, asked }), LONGEST_LINE - 1) },
		sources: [m.commons_data_page({ version: caption.version, link }), ...pages].join('\n'),
		schema: {
			fields: [
				{ name: 'axis', type: 'string', title: corner },
				...columns.map(({ name, title }) => ({ name, type: 'number', title }))
			]
		},
		data: rows
	});
}

/** The chart for the Chart extension of Wikimedia (`Data:….chart`), which draws the page of `commonsTab`. */
export function commonsChart(dataset: Dataset, chart: Chart): string {
	const { corner } = commonsTable(dataset, chart);
	return write({
		license: LICENCE.name,
		version: 1,
		type: chart.selection.view === 'trend' ? 'line' : 'bar',
		title: { en: shorten(chart.caption.title, LONGEST_LINE - 1) },
		xAxis: { title: corner },
		yAxis: { title: { en: m.commons_share() } },
		source: `${pageName(chart.spec)}.tab`
	});
}

function write(document: object): string {
	return `${JSON.stringify(document, null, '\t')}\n`;
}
