import type { Chart } from '../../chart/buildChart';
import { drawChart, WIDE_PX } from '../../chart/panels/drawChart';
import type { Drawable } from '../../chart/panels/drawPlots';
import { formatPicture } from '../../chart/picture/formatPicture';
import { PICTURE_FORMATS, type PictureFormat } from '../../chart/picture/pictureFormat';
import { MARGIN_PX, pictureModel, type PictureModel } from '../../chart/picture/pictureModel';
import type { PictureRequest } from '../../chart/picture/pictureRequest';
import { pictureSources } from '../../chart/picture/pictureSources';
import { planChart } from '../../chart/planChart';
import type { PlottedSeries } from '../../chart/series/plotted';
import type { Dataset } from '../../dataset/types';
import { chartLink } from '../../export/link/permalink';
import type { PictureWish } from '../../export/link/pictureParameters';
import { formatSelection } from '../../selection/codec';
import type { Offer } from '../../selection/selection';
import * as m from '../../text/paraglide/messages';

/** What a picture is made from. */
export interface PictureContext {
	chart: Chart;
	dataset: Dataset;
	offer: Offer;
	/** The page of the same chart with every choice written out. */
	link: string;
	url: URL;
	/** The data version that the address names; `null` where it names none. */
	pinned: string | null;
}

export interface ChartPicture {
	picture: PictureModel;
	/** Size of the file in pixels. */
	widthPx: number;
	heightPx: number;
}

/** Between these widths a picture of natural height is laid out anew; beyond, it is scaled. */
const [LEAST_LAYOUT_PX, MOST_LAYOUT_PX] = [280 + 2 * MARGIN_PX, 960 + 2 * MARGIN_PX];
/** Width of a picture that nobody gave one. */
export const USUAL_WIDTH_PX = WIDE_PX + 2 * MARGIN_PX;

/** Lays a chart out as a picture of the size that is wished for. */
export function chartPicture(context: PictureContext, wish: PictureWish): ChartPicture {
	const picture =
		wish.size === null
			? naturalPicture(context, wish.widthPx ?? USUAL_WIDTH_PX)
			: formatPicture(pictureRequest(context), PICTURE_FORMATS[wish.size] satisfies PictureFormat);
	const widthPx = wish.widthPx ?? picture.widthPx;
	return { picture, widthPx, heightPx: Math.round((picture.heightPx * widthPx) / picture.widthPx) };
}

function naturalPicture({ chart, dataset, link }: PictureContext, widthPx: number): PictureModel {
	const layoutPx = Math.min(MOST_LAYOUT_PX, Math.max(LEAST_LAYOUT_PX, widthPx));
	return pictureModel(chart.caption, drawChart(dataset, chart, layoutPx - 2 * MARGIN_PX), link);
}

function pictureRequest({ chart, dataset, offer, url, pinned }: PictureContext): PictureRequest {
	const { spec, picked, selection, plan, caption } = chart;
	const { series } = picked;
	const part = (some: PlottedSeries[]): Drawable =>
		some === series
			? chart
			: {
					picked: { ...picked, series: some },
					selection,
					plan: planChart(dataset, spec, some, selection, plan)
				};
	return {
		caption,
		series,
		plots: plan.panels.map((panel) => panel.series),
		draw: (some, drawingPx, options) =>
			drawChart(dataset, part(some), drawingPx, { ...options, whole: series }),
		sources: pictureSources(dataset, series),
		siteName: m.site_name(),
		addresses: {
			chosen: `${url.host}${chartLink(spec, pinned, formatSelection(selection, offer))}`,
			bare: `${url.host}${chartLink(spec, null, '').replace(/\?.*/, '')}`
		}
	};
}
