import { render } from 'svelte/server';
import type { Chart } from '../../chart/buildChart';
import { drawChart, WIDE_PX } from '../../chart/panels/drawChart';
import type { Dataset } from '../../dataset/types';
import { frozenPage } from '../../export/embed/frozenPage';
import ChartSvg from '../../svg/ChartSvg.svelte';
import frozenCss from './frozen.css?raw';
import { themeSheet } from '../pictures/readTokens';
import { THEME_TOKENS } from '../pictures/themeTokens';
import { withoutMarks } from '../pictures/withoutMarks';

const sheets = import.meta.glob<string>('../../svg/*.css', { query: '?raw', import: 'default', eager: true });

/** Colours of both schemes, charts, and the little that a page alone needs; the reader's system chooses the scheme. */
const CSS = [themeSheet(THEME_TOKENS), ...Object.values(sheets), frozenCss]
	.join('\n')
	.replace(/\/\*[\s\S]*?\*\//g, '')
	.replace(/\s+/g, ' ');

/** A chart as a page that opens without a network, in light and dark. */
export function frozenChart(dataset: Dataset, chart: Chart, link: string): string {
	const { caption } = chart;
	const model = drawChart(dataset, chart, WIDE_PX);
	const { short: title, brief: description } = caption.words;
	const { body } = render(ChartSvg, { props: { model, title, description, id: 'drawing' } });
	return frozenPage({ caption, svg: withoutMarks(body), css: CSS, link });
}
