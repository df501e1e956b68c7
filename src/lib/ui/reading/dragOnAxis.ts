import { dragPeriod, timeStrips, type DraggedPeriod, type TimeStrip } from '../../chart/reading/dragPeriod';
import * as m from '../../text/paraglide/messages';
import { makeElement } from '../parts/makeElement';
import { setPx, type Reader } from './reader';

/** A press that moves less than this is no drag. */
const DRAG_FROM_PX = 8;

interface Drag {
	strip: TimeStrip;
	startX: number;
	pointerId: number;
	/** `null` until the pointer has moved far enough. */
	period: DraggedPeriod | null;
}

/**
 * Lets a period be chosen by dragging along the years, or across the plot with a mouse. The two fields for years do the
 * same without dragging.
 */
export function dragOnAxis(reader: Reader): { isDragging: () => boolean; layStrips: () => void } {
	const { drawing } = reader;
	const band = makeElement('div', { class: 'period-band', hidden: '', 'aria-hidden': 'true' });
	drawing.append(band);
	let drag: Drag | null = null;
	let hasDragged = false;

	/** The years get a sheet of their own over them: only there a finger drags, elsewhere it scrolls. */
	function layStrips(): void {
		for (const old of drawing.querySelectorAll('.period-strip')) old.remove();
		const { scale } = reader.place();
		for (const { left, right, axisY, bottom } of timeStrips(reader.chart().model)) {
			const strip = makeElement('div', { class: 'period-strip', 'aria-hidden': 'true' });
			setPx(strip, {
				left: left * scale,
				top: axisY * scale,
				width: (right - left) * scale,
				height: (bottom - axisY) * scale
			});
			drawing.append(strip);
		}
	}

	function showBand({ strip, period }: Drag): void {
		if (period === null) return;
		const { scale } = reader.place();
		band.hidden = false;
		band.textContent = m.reading_period({ from: String(period.from), to: String(period.to) });
		setPx(band, {
			left: period.x1 * scale,
			top: strip.top * scale,
			width: (period.x2 - period.x1) * scale,
			height: (strip.axisY - strip.top) * scale
		});
	}

	function stop(): void {
		if (drag !== null && drawing.hasPointerCapture(drag.pointerId))
			drawing.releasePointerCapture(drag.pointerId);
		drag = null;
		band.hidden = true;
	}

	drawing.addEventListener('pointerdown', (event) => {
		hasDragged = false;
		const isOnYears = event.target instanceof Element && event.target.matches('.period-strip');
		if (!event.isPrimary || event.button !== 0 || reader.isInPanel(event.target)) return;
		if (event.pointerType === 'touch' && !isOnYears) return;
		const { x, y } = reader.pointOf(event);
		const strip = timeStrips(reader.chart().model).find(
			({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom
		);
		if (strip) drag = { strip, startX: x, pointerId: event.pointerId, period: null };
	});
	drawing.addEventListener('pointermove', (event) => {
		if (drag === null || event.pointerId !== drag.pointerId) return;
		const { x } = reader.pointOf(event);
		if (drag.period === null) {
			if (Math.abs(x - drag.startX) < DRAG_FROM_PX) return;
			drawing.setPointerCapture(event.pointerId);
			reader.close();
			hasDragged = true;
		}
		drag.period = dragPeriod(drag.strip, drag.startX, x);
		showBand(drag);
	});
	drawing.addEventListener('pointerup', () => {
		const period = drag?.period;
		stop();
		if (!period) return;
		reader.chart().choose({ from: String(period.from), to: String(period.to) });
	});
	drawing.addEventListener('pointercancel', stop);
	const swallow = (event: MouseEvent): void => {
		// The press that ends a drag reads nothing; one by key on a button is no part of it.
		if (hasDragged && event.detail > 0) event.stopImmediatePropagation();
	};
	drawing.addEventListener('click', swallow, true);
	drawing.addEventListener('selectstart', (event) => {
		if (drag !== null) event.preventDefault();
	});
	document.addEventListener('keydown', (event) => {
		if (event.key === 'Escape') stop();
	});
	return { isDragging: () => drag !== null && drag.period !== null, layStrips };
}
