import type { Dataset } from '../../dataset/types';
import type { ShownEvent } from '../time/pickEvents';
import type { PlottedSeries } from '../series/plotted';

/** A page where a shown figure was read, or that tells of a marked event, with the number it has on this chart. */
export interface Reference {
	number: number;
	sourceId: string;
	url: string;
	publisher: string;
	isPrimary: boolean;
	language: string;
	accessed: string;
}

/** Pages of all shown readings, numbered in order of time and then of series; then those of events only. */
export function numberReferences(
	dataset: Dataset,
	series: PlottedSeries[],
	events: readonly ShownEvent[] = []
): Reference[] {
	const readings = series.flatMap((one) => one.readings.map((reading) => reading));
	const order = new Map(
		Object.keys(dataset.waves).map((waveId, index) => [waveId, index] satisfies [string, number])
	);
	readings.sort((a, b) => (order.get(a.waveId) ?? 0) - (order.get(b.waveId) ?? 0));
	const ids = new Set([
		...readings.flatMap((reading) => [
			...reading.sourceIds,
			...reading.alternatives.flatMap((alternative) => alternative.sourceIds)
		]),
		...events.flatMap(({ event }) => event.sourceIds)
	]);
	return [...ids].flatMap((sourceId, index) => {
		const source = dataset.sources[sourceId];
		if (source === undefined) return [];
		const { url, publisher, kind, language, accessed } = source;
		return [
			{ number: index + 1, sourceId, url, publisher, isPrimary: kind === 'primary', language, accessed }
		];
	});
}
