import { render } from 'svelte/server';
import type { ChartModel } from '../../src/lib/chart/panels/chartModel';
import ChartSvg from '../../src/lib/svg/ChartSvg.svelte';

/** One picture: `file` of the story gives its name. */
export interface Story {
	title: string;
	model: ChartModel;
}

/** Style sheets beside the pictures rather than in them: a new colour is one change, not one for each picture. */
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<?xml-stylesheet href="../../picture.css"?>\n';

/** Comments that Svelte leaves for the browser. */
const SVELTE_MARKS = /<!--[\s\S]*?-->/g;

const CHILDLESS = /><\/(line|path|circle|rect)>/g;

const roundFloats = (text: string) =>
	text.replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10));

/** The picture of a story as text: one element a line, numbers rounded to a tenth, so that a change reads as a diff. */
export function drawPicture({ title, model }: Story): string {
	const props = { model, title, description: title, id: 'picture' };
	const { body } = render(ChartSvg, { props });
	const svg = body.replace(SVELTE_MARKS, '').replace(CHILDLESS, '/>').replace(/></g, '>\n<').trim();
	return `${HEAD}${roundFloats(svg)}\n`;
}
