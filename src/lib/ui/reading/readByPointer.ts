import { nearestStop } from '../../chart/reading/findStop';
import type { ReadingStop } from '../../chart/reading/readingStops';
import type { Reader } from './reader';

/** A reading is meant from this far away. */
const REACH_PX = 32;
/** On the way to the panel the pointer may pass other readings, and leave the drawing. */
const CHANGE_AFTER_MS = 120;
const CLOSE_AFTER_MS = 350;

/**
 * Shows what a mouse hovers, and keeps what is pressed or tapped until something else is.
 * @param isBusy whether the pointer is doing something else at the moment
 */
export function readByPointer(reader: Reader, isBusy: () => boolean): { press: (event: MouseEvent) => void } {
	const { drawing } = reader;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let waiting: ReadingStop | null | undefined;

	const stopAt = (event: MouseEvent): ReadingStop | null =>
		nearestStop(reader.stops, reader.pointOf(event), REACH_PX);

	function stay(): void {
		clearTimeout(timer);
		waiting = undefined;
	}

	/** Goes to a reading, or closes, unless the pointer moves on before. */
	function intend(stop: ReadingStop | null): void {
		if (waiting === stop) return;
		stay();
		waiting = stop;
		timer = setTimeout(
			() => {
				waiting = undefined;
				if (stop === null) reader.close();
				else reader.open(stop, false);
			},
			stop === null ? CLOSE_AFTER_MS : CHANGE_AFTER_MS
		);
	}

	function press(event: MouseEvent): void {
		if (reader.isInPanel(event.target)) return;
		stay();
		const stop = stopAt(event);
		if (stop === null) reader.close();
		else reader.open(stop, true);
	}

	drawing.addEventListener('pointermove', (event) => {
		if (event.pointerType === 'touch' || reader.isKept || isBusy()) return;
		if (reader.isInPanel(event.target)) return stay();
		const stop = stopAt(event);
		if (stop?.id === reader.current?.id) stay();
		else if (stop !== null && reader.current === null) reader.open(stop, false);
		else intend(stop);
	});
	drawing.addEventListener('pointerleave', () => {
		if (reader.current !== null && !reader.isKept) intend(null);
	});
	drawing.addEventListener('click', press);
	document.addEventListener('pointerdown', ({ target }) => {
		// Who selects text in the panel may leave it while doing so.
		if (reader.isInPanel(target)) reader.isKept = true;
		else if (!drawing.contains(target as Node)) reader.close();
	});
	return { press };
}
