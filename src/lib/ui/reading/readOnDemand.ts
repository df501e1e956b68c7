import type { ReadableChart, ReadableDrawing } from './readableDrawing';

const FIRST_USES = ['pointerenter', 'pointerdown', 'click', 'focus', 'keydown'];
let isAsked = false;

/** Loads the script that reads single values when a drawing is first used, and not before: most readers never do. */
export function readOnDemand(drawing: ReadableDrawing, chart: () => ReadableChart): void {
	drawing.chart = chart;
	const use = (event: Event): void => {
		drawing.lastUse = event;
		if (isAsked) return;
		isAsked = true;
		// Where it cannot be had, the drawing stays what it was, and the next use asks again.
		import('./startReading').catch(() => (isAsked = false));
	};
	for (const type of FIRST_USES) drawing.addEventListener(type, use);
}
