import { plotsOf, trendsOf, type ChartModel } from '../panels/chartModel';
import { NAME_PX, NARROW_BELOW_PX } from '../lettering/chartFont';
import type { DrawRequest } from './pictureRequest';
import { linesHeight } from '../lettering/textLabel';

/** A drawing with the pixels of the picture for one of its own. */
export interface FittedDrawing {
	model: ChartModel;
	scale: number;
}

/** The room for a drawing, in pixels of the picture. */
export interface DrawingRoom {
	widthPx: number;
	heightPx: number;
	/** The largest type wanted, as a multiple of that on the page; left out: as large as fits. */
	mostScale?: number;
}

/** Type of 12 pixels on the page has 20 in a picture, and in a crowded one not less than 16. */
export const USUAL_SCALE = 5 / 3;
const LEAST_SCALE = 4 / 3;
const SCALES = [2, 1.8, USUAL_SCALE, 1.5, LEAST_SCALE];
/** Rows are set closer before type gets smaller still: from what suits the width to a line of text. */
const LEAST_ROW_PX = linesHeight(1, NAME_PX);
const ROWS_PX = [undefined, 24, 20, LEAST_ROW_PX];
/** Nothing can be read from a plot over time that is lower than this, years included. */
const LEAST_BODY_PX = 120;
const MOST_TRIES = 6;

/** The series drawn for the room, as large as it allows; `null` where even the smallest type needs more. */
export function fitDrawing(
	{ draw, series }: Pick<DrawRequest, 'draw' | 'series'>,
	{ widthPx, heightPx, mostScale = Infinity }: DrawingRoom
): FittedDrawing | null {
	const isInTime = (model: ChartModel): boolean => trendsOf(model).length > 0;
	const drawAt = (scale: number, rowPx: number | undefined): ChartModel | null => {
		const drawPx = (bodyPx: number): ChartModel =>
			draw(series, Math.floor(widthPx / scale), { bodyPx, rowPx });
		return drawInto(drawPx, Math.floor(heightPx / scale));
	};
	const hasRows = !isInTime(draw(series, Math.floor(widthPx / LEAST_SCALE), {}));
	if (hasRows && drawAt(LEAST_SCALE, LEAST_ROW_PX) === null) return null;
	const scales = SCALES.filter((each) => each <= mostScale).filter(
		(each) => each <= USUAL_SCALE || widthPx / each >= NARROW_BELOW_PX
	);
	for (const rowPx of hasRows ? ROWS_PX : [undefined])
		for (const scale of scales) {
			const model = drawAt(scale, rowPx);
			// A plot over time fills its room at any scale, so its type need not grow.
			if (model !== null && !(scale > USUAL_SCALE && isInTime(model))) return { model, scale };
		}
	return null;
}

/** Plots over time are stretched to the height, other drawings have the height that their rows need. */
function drawInto(draw: (bodyPx: number) => ChartModel, heightPx: number): ChartModel | null {
	let bodyPx = heightPx;
	let fitting: ChartModel | null = null;
	for (let tries = 0; tries < MOST_TRIES && bodyPx >= LEAST_BODY_PX; tries++) {
		const model = draw(bodyPx);
		const restPx = heightPx - model.heightPx;
		if (restPx >= 0) fitting = model;
		const rows = rowsOfPlots(model);
		if (trendsOf(model).length === 0 || (restPx >= 0 && restPx < rows)) return fitting;
		bodyPx += Math.floor(restPx / rows);
	}
	return fitting;
}

/** Rows of plots that stand one over the other. */
function rowsOfPlots(model: ChartModel): number {
	return model.kind === 'panels' ? new Set(model.panels.map(({ y }) => y)).size : plotsOf(model).length;
}
