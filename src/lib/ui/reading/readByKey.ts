import { followKey, STOP_KEYS } from '../../chart/reading/findStop';
import type { Reader } from './reader';

/** Arrow keys go from reading to reading while the drawing has the focus; Escape closes wherever the focus is. */
export function readByKey(reader: Reader): { press: (event: KeyboardEvent) => void } {
	const { drawing } = reader;

	function press(event: KeyboardEvent): void {
		const key = STOP_KEYS.find((known) => known === event.key);
		const hasModifier = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
		if (key === undefined || hasModifier || event.target !== drawing) return;
		event.preventDefault();
		const stop = followKey(reader.stops, reader.current, key);
		if (stop !== null) reader.open(stop, true, true);
	}

	drawing.addEventListener('keydown', press);
	document.addEventListener('keydown', (event) => {
		if (event.key === 'Escape' && reader.current !== null) reader.close();
	});
	// What has the focus next must not lie under the panel.
	drawing.addEventListener('focusout', ({ relatedTarget }) => {
		if (relatedTarget instanceof Node && !drawing.contains(relatedTarget)) reader.close();
	});
	return { press };
}
