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

const FIRST_USES = ['pointerenter', 'pointerdown', 'click', 'focus', 'keydown'];
let isAsked = false;

/**
 * Loads the script that reads single values when a drawing is first used, and not before: most readers never do.
 * Its address stands on the page, because only the server knows the version.
 */
export function readOnDemand(drawing: ReadableDrawing, chart: () => ReadableChart): void {
	drawing.chart = chart;
	const use = (event: Event): void => {
		drawing.lastUse = event;
		if (isAsked) return;
		isAsked = true;
		const script = document.createElement('script');
		script.type = 'module';
		script.src = drawing.closest<HTMLElement>('[data-reading]')?.dataset.reading ?? '';
		document.head.append(script);
	};
	for (const type of FIRST_USES) drawing.addEventListener(type, use);
}
