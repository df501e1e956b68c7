import { render } from 'svelte/server';
import appCss from '../../app.css?raw';
import type { Chart } from '../chart/buildChart';
import { drawChart, WIDE_PX } from '../chart/drawChart';
import { pictureModel } from '../chart/pictureModel';
import type { Dataset } from '../dataset/types';
import ChartPicture from '../svg/ChartPicture.svelte';
import { withoutMarks } from './withoutMarks';

const sheets = import.meta.glob<string>('../svg/*.css', { query: '?raw', import: 'default', eager: true });

/** The custom properties of the light scheme, which stand first in app.css. */
const TOKENS = new Map(
	[...(/:root\s*\{([^}]*)\}/.exec(appCss)?.[1] ?? '').matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(
		([, name = '', value = '']) => [name, value] as const
	)
);

/** A picture must look the same outside the site, where no custom properties are: they are filled in. */
function standaloneCss(): string {
	return Object.values(sheets)
		.join('\n')
		.replace(/\/\*[\s\S]*?\*\//g, '')
		.replace(/var\((--[\w-]+)\)/g, (whole, name: string) => TOKENS.get(name) ?? whole)
		.replace(/\s+/g, ' ');
}

/** The chart as an SVG file that stands alone, footnote included. */
export function chartSvg(dataset: Dataset, chart: Chart, link: string): string {
	const { entry, picked, selection, frame } = chart;
	const model = drawChart(dataset, entry, picked, selection, WIDE_PX);
	const { body } = render(ChartPicture, {
		props: {
			picture: pictureModel(frame, model, link),
			title: frame.words.short,
			description: frame.words.full.join(' '),
			styleElement: `<style>${standaloneCss()}</style>`
		}
	});
	return `<?xml version="1.0" encoding="UTF-8"?>\n${withoutMarks(body)}\n`;
}
