import type { LinkPreview } from '../../export/link/linkPreview';
import type { View } from '../../selection/selection';
import type { ExcludedFigure } from '../../chart/series/excludedFigures';

/** A chart as the server drew it, with what its page needs beside it. */
export interface RenderedChart {
	title: string;
	/** The drawn chart with all that belongs to it. */
	body: string;
	/** Address of the data that it was drawn from, for the browser to draw it again. */
	slice: string;
	/** What the server knew of the address. */
	search: string;
	origin: string;
	/** Address of the script that brings the chart to life. */
	script: string;
	/** What it shows, so that the script loads that kind of chart. */
	view: View;
	/** Addresses of what that script loads at once. */
	parts: string[];
	/** Where a site that is given this address asks how to embed it. */
	oembed: string;
	/** Printed figures of its questions that are never drawn: the same for every choice. */
	excluded: ExcludedFigure[];
	/** Choices of the address that the form has no field for, so that it keeps them. */
	kept: [string, string][];
	/** What a link to the page shows elsewhere. */
	preview: LinkPreview;
	/** What is said of the version of the data where the address names one; else empty. */
	release: string;
	/** The data of the chart as search engines want it described; `null` in the explorer, which none is to list. */
	jsonLd: object | null;
	/** What no redraw works out. */
	statistics: string;
}
