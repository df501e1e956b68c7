import { trendsOf } from '../../chart/panels/chartModel';
import { placePanel } from '../../chart/reading/placePanel';
import { readingFacts } from '../../chart/reading/readingFacts';
import { readingStops, type ReadingStop } from '../../chart/reading/readingStops';
import { makeElement } from '../parts/makeElement';
import { quoteControl } from './quoteControl';
import { drawPanel } from './readingPanel';
import type { ReadableChart, ReadableDrawing } from './readableDrawing';

/** A panel in a narrower drawing is set under it, in the width of the page. */
const DOCK_BELOW_PX = 600;
/** The ring keeps this far from the mark. */
const RING_GAP_PX = 5;
const EDGE_PX = 8;
/** A panel that does not stick yet moves along with the page, so one scroll may not be enough. */
const MOST_SCROLLS = 4;
/** What is moved over quickly is not read out. */
const SPEAK_AFTER_MS = 200;

/** The one reading of a drawing that is read at the moment, with its panel and its ring. */
export class Reader {
	/** What is read. */
	current: ReadingStop | null = null;
	/** The reader asked for it by key, press or tap: it stays until the reader is done with it. */
	isKept = false;
	#panel: HTMLElement | null = null;
	#model: ReadableChart['model'] | null = null;
	#stops: ReadingStop[] = [];
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #ring = makeElement('div', { class: 'reading-ring', hidden: '' });
	readonly #status = makeElement('div', { class: 'visually-hidden', role: 'status' });

	constructor(
		readonly drawing: ReadableDrawing,
		readonly chart: () => ReadableChart
	) {
		drawing.append(this.#ring, this.#status);
	}

	/** All that can be read in the drawing as it is now. */
	get stops(): ReadingStop[] {
		const { model, series } = this.chart();
		if (model !== this.#model) [this.#model, this.#stops] = [model, readingStops(model, series)];
		return this.#stops;
	}

	/** Where the drawing stands in the window, and how many of its pixels on the screen one of the model is. */
	place(): { left: number; top: number; scale: number } {
		const { left, top, width } = (
			this.drawing.querySelector('.chart') ?? this.drawing
		).getBoundingClientRect();
		return { left, top, scale: width / this.chart().model.widthPx };
	}

	/** A place in the window as one of the model. */
	pointOf({ clientX, clientY }: { clientX: number; clientY: number }): { x: number; y: number } {
		const { left, top, scale } = this.place();
		return { x: (clientX - left) / scale, y: (clientY - top) / scale };
	}

	open(stop: ReadingStop, isKept: boolean, isSpoken = false): void {
		const facts = readingFacts(this.chart(), stop);
		if (facts === null) return this.close();
		const hadFocus = this.#panel?.contains(document.activeElement) ?? false;
		this.#panel?.remove();
		[this.current, this.isKept] = [stop, isKept];
		this.#panel = drawPanel(facts, quoteControl(this.chart(), stop), () => this.close());
		this.drawing.append(this.#panel);
		this.#setRing(stop);
		this.#mark(stop.seriesId);
		this.#setPanel(isKept, isSpoken);
		if (hadFocus) this.drawing.focus({ preventScroll: true });
		if (isSpoken) this.#speak(facts.spoken);
	}

	close(): void {
		if (this.current === null) return;
		if (this.#panel?.contains(document.activeElement)) this.drawing.focus({ preventScroll: true });
		this.#panel?.remove();
		[this.#panel, this.current, this.isKept] = [null, null, false];
		this.#ring.hidden = true;
		this.#mark(null);
		this.#speak('');
	}

	/** After the drawing has changed: the same reading where it is still shown. */
	follow(): void {
		if (this.current === null) return;
		const again = this.stops.find(({ id }) => id === this.current?.id);
		if (again === undefined) this.close();
		else this.open(again, this.isKept);
	}

	isInPanel(target: EventTarget | null): boolean {
		return target instanceof Node && (this.#panel?.contains(target) ?? false);
	}

	#setRing({ box }: ReadingStop): void {
		const { scale } = this.place();
		this.#ring.hidden = false;
		setPx(this.#ring, {
			left: box.x1 * scale - RING_GAP_PX,
			top: box.y1 * scale - RING_GAP_PX,
			width: (box.x2 - box.x1) * scale + 2 * RING_GAP_PX,
			height: (box.y2 - box.y1) * scale + 2 * RING_GAP_PX
		});
	}

	#setPanel(isKept: boolean, isByKey: boolean): void {
		const panel = this.#panel;
		if (panel === null) return;
		if (isByKey) this.#ring.scrollIntoView({ block: 'nearest', behavior: 'instant' });
		const isDocked = isKept && this.drawing.clientWidth < DOCK_BELOW_PX;
		panel.classList.toggle('docked', isDocked);
		if (isDocked) return this.#uncover(panel);
		const ring = this.#ring.getBoundingClientRect();
		const { left, top } = this.drawing.getBoundingClientRect();
		const { clientWidth, clientHeight } = document.documentElement;
		const { x, y } = placePanel(
			{ x1: ring.left - left, x2: ring.right - left, y1: ring.top - top, y2: ring.bottom - top },
			{ widthPx: panel.offsetWidth, heightPx: panel.offsetHeight },
			{
				x1: EDGE_PX - left,
				x2: clientWidth - EDGE_PX - left,
				y1: EDGE_PX - top,
				y2: clientHeight - EDGE_PX - top
			}
		);
		setPx(panel, { left: x, top: y });
	}

	/** A docked panel sticks to the lower edge of the window: what it speaks of is moved out from under it. */
	#uncover(panel: HTMLElement): void {
		for (let tries = 0; tries < MOST_SCROLLS; tries++) {
			const coveredPx =
				this.#ring.getBoundingClientRect().bottom + EDGE_PX - panel.getBoundingClientRect().top;
			if (coveredPx <= 0) return;
			scrollBy({ top: coveredPx, behavior: 'instant' });
		}
	}

	/** Marks what belongs to a series, so that the sheet can put the rest back. */
	#mark(seriesId: string | null): void {
		const { drawing } = this;
		drawing.toggleAttribute('data-read', seriesId !== null);
		const isOwn = (id: string | undefined): boolean =>
			seriesId !== null && (id?.startsWith(`${seriesId}@`) ?? false);
		const trends = trendsOf(this.chart().model);
		for (const mark of drawing.querySelectorAll<SVGElement>('[data-reading]'))
			mark.toggleAttribute('data-read', isOwn(mark.dataset.reading));
		// Lines and bands carry no ids, but stand in the order of the model.
		for (const kind of ['line', 'band'] as const) {
			const ids = trends.flatMap((trend) => trend[`${kind}s`]).map(({ id }) => id);
			drawing
				.querySelectorAll(`.chart .${kind}`)
				.forEach((path, index) => path.toggleAttribute('data-read', isOwn(ids[index])));
		}
	}

	#speak(text: string): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => (this.#status.textContent = text), text === '' ? 0 : SPEAK_AFTER_MS);
	}
}

/** The policy of the site allows no style in markup, but does allow a script to set one. */
export function setPx(element: HTMLElement, lengths: Record<string, number>): void {
	for (const [name, px] of Object.entries(lengths)) element.style.setProperty(name, `${px}px`);
}
