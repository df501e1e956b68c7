import type { Marker, PlottedSeries, Tone } from '../../src/lib/chart/series/plotted';
import { plotSeries, tell } from './plotSeries';

const MARKERS: Marker[] = ['circle', 'square', 'diamond', 'triangle', 'cross', 'star'];
const TONES: Tone[] = ['hue-1', 'hue-2', 'hue-3', 'hue-4', 'hue-5', 'hue-6'];

/** Six series that end close to one another. */
export function sixSeries(names: string[]): PlottedSeries[] {
	return names.map((name, index) =>
		plotSeries(
			{ name, tone: TONES[index] ?? 'hue-1', marker: MARKERS[index] ?? 'circle' },
			tell({
				'2008-07': String(20 + index * 4),
				'2011-07': String(24 + ((index * 7) % 17)),
				'2014-07': String(26 + ((index * 5) % 11)),
				'2017-07': String(28 + index),
				'2020-07': String(30 + Math.floor(index / 2))
			})
		)
	);
}
