import type { ChartCaption } from '../buildChart';
import type { ChartModel } from '../panels/chartModel';
import type { DrawOptions } from '../panels/plotter';
import type { PlottedSeries } from '../series/plotted';

/** How a drawing is made. */
export interface DrawRequest {
	series: PlottedSeries[];
	/** The series by the plot in which they stand; one list where there is one plot. */
	plots: PlottedSeries[][];
	/** Draws some of the series of the chart. */
	draw: (
		series: PlottedSeries[],
		widthPx: number,
		options: Pick<DrawOptions, 'bodyPx' | 'rowPx'>
	) => ChartModel;
}

/** What a picture of a fixed size is made from. */
export interface PictureRequest extends DrawRequest {
	caption: ChartCaption;
	/** Who asked, when and how many: the forms of `pictureSources`. */
	sources: string[][];
	siteName: string;
	/** Where the chart stands, without `https://`: with its choices, and without them. */
	addresses: { chosen: string; bare: string };
}
