import type { ChartModel } from '../../chart/panels/chartModel';
import type { ReadSource } from '../../chart/reading/readingFacts';
import type { Selection } from '../../selection/selection';

/** What is drawn at the moment, for the script that reads single values. */
export interface ReadableChart extends ReadSource {
	model: ChartModel;
	choose: (change: Partial<Selection>) => void;
}

/** A drawing that can be read: it carries what it shows, and the last thing that the reader did with it. */
export interface ReadableDrawing extends HTMLElement {
	chart?: () => ReadableChart;
	lastUse?: Event;
}
