import { max } from 'd3-array';
import type { Panel, PanelsModel, PlotModel } from './chartModel';
import { NAME_PX } from '../lettering/chartFont';
import { plainText } from '../lettering/plainText';
import { linesHeight } from '../lettering/textLabel';
import { wrapText } from '../lettering/wrapText';

export interface PanelWish {
	id: string;
	title: string;
	draw: (widthPx: number) => PlotModel;
}

/** A plot needs this much to be read. */
const MIN_PANEL_PX = 280;
const [GAP_X_PX, GAP_Y_PX, TITLE_GAP_PX] = [24, 28, 8];
const MOST_COLUMNS = 3;
const MOST_TITLE_LINES = 4;

/**
 * Sets the plots in rows of as many as the width holds, all equally wide; in a row the same share stands at one height.
 * @param leastPx a plot is not narrower, unless the drawing is
 */
export function panelsModel(
	wishes: readonly PanelWish[],
	widthPx: number,
	leastPx = MIN_PANEL_PX
): PanelsModel {
	const fitting = Math.floor((widthPx + GAP_X_PX) / (leastPx + GAP_X_PX));
	const columns = Math.max(1, Math.min(MOST_COLUMNS, wishes.length, fitting));
	const panelPx = Math.floor((widthPx - (columns - 1) * GAP_X_PX) / columns);
	const panels: Panel[] = [];
	let y = 0;
	for (let first = 0; first < wishes.length; first += columns) {
		const row = wishes.slice(first, first + columns);
		const titles = row.map(({ title }) => shorten(wrapText(title, panelPx, NAME_PX, 600)));
		const plotY = linesHeight(max(titles, (lines) => lines.length) ?? 0, NAME_PX) + TITLE_GAP_PX;
		const models = row.map(({ draw }) => draw(panelPx));
		// Numbers of breaks and events above a plot take room that its neighbours do not need.
		const tops = models.map((model) => (model.kind === 'trend' ? model.frame.top : 0));
		const shifts = tops.map((top) => (max(tops) ?? 0) - top);
		row.forEach(({ id }, column) => {
			const [lines, model, shift] = [titles[column], models[column], shifts[column]];
			if (lines === undefined || model === undefined || shift === undefined) return;
			const text = { id, x: 0, anchor: 'start' as const, fontPx: NAME_PX, weight: 600 as const };
			const title = plainText({ ...text, lines, topY: 0 });
			panels.push({ id, x: column * (panelPx + GAP_X_PX), y, title, plotY: plotY + shift, model });
		});
		y += plotY + (max(models, ({ heightPx }, column) => heightPx + (shifts[column] ?? 0)) ?? 0) + GAP_Y_PX;
	}
	return { kind: 'panels', widthPx, heightPx: Math.ceil(y - GAP_Y_PX), panels };
}

/** The whole question stands over the chart, so a long one may be cut here. */
function shorten(lines: string[]): string[] {
	if (lines.length <= MOST_TITLE_LINES) return lines;
	const kept = lines.slice(0, MOST_TITLE_LINES);
	return [...kept.slice(0, -1), `${(kept.at(-1) ?? '').replace(/\s*\S+$/, '')} …`];
}
