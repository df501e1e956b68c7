import { dragOnAxis } from './dragOnAxis';
import { readByKey } from './readByKey';
import { readByPointer } from './readByPointer';
import { Reader } from './reader';
import type { ReadableDrawing } from './readableDrawing';

/**
 * Entry of the script that ui/readOnDemand.ts loads when a drawing is first used: from then on its readings can be read
 * one by one, by mouse, finger and keyboard, and a period can be dragged.
 */
const started = new WeakSet<ReadableDrawing>();

function start(drawing: ReadableDrawing): void {
	if (drawing.chart === undefined || started.has(drawing)) return;
	started.add(drawing);
	const reader = new Reader(drawing, drawing.chart);
	const { isDragging, layStrips } = dragOnAxis(reader);
	const pointer = readByPointer(reader, isDragging);
	const keys = readByKey(reader);
	layStrips();
	// From here on no tooltip of the browser says the same again.
	drawing.dataset.readable = '';
	let { model } = drawing.chart();
	const redrawn = new MutationObserver(() => {
		const next = reader.chart().model;
		if (next === model) return;
		model = next;
		reader.follow();
		layStrips();
	});
	redrawn.observe(drawing, {
		subtree: true,
		childList: true,
		attributes: true,
		attributeFilter: ['viewBox', 'd', 'x', 'width']
	});

	// What the reader did while the script was on its way.
	const { lastUse } = drawing;
	if (lastUse instanceof KeyboardEvent) keys.press(lastUse);
	else if (lastUse?.type === 'click') pointer.press(lastUse as MouseEvent);
}

const startAt = ({ target }: Event): void => {
	const drawing = target instanceof Element ? target.closest<ReadableDrawing>('.drawing') : null;
	if (drawing !== null) start(drawing);
};
// A drawing that was away while a table was looked at comes back as another element.
for (const type of ['pointerover', 'pointerdown', 'focusin']) document.addEventListener(type, startAt, true);
for (const drawing of document.querySelectorAll<ReadableDrawing>('.drawing')) start(drawing);
