import type { Marker, PlottedSeries, Tone } from './plotted';

/** What is asked about in every row: a dot of its own. */
export interface CompareMeasure {
	id: string;
	name: string;
	tone: Tone;
	/** Second cue beside the colour. */
	marker: Marker;
}

const MARKERS: readonly Marker[] = ['circle', 'diamond', 'square', 'triangle', 'cross', 'star'];
const HUES: readonly Tone[] = ['hue-1', 'hue-2', 'hue-3', 'hue-4', 'hue-5', 'hue-6'];

/** The measures of a chart in the order of its series: toned by stance where that tells them apart, else in hues. */
export function compareMeasures(series: readonly PlottedSeries[]): CompareMeasure[] {
	const firsts = series.filter(
		(one, index) => series.findIndex(({ measureId }) => measureId === one.measureId) === index
	);
	const stances = firsts.flatMap(({ stance }) => (stance === 'none' ? [] : [stance]));
	const isByStance = new Set(stances).size === firsts.length;
	return firsts.map(({ measureId, measureName, stance }, index) => ({
		id: measureId,
		name: measureName,
		tone: isByStance && stance !== 'none' ? stance : (HUES[index % HUES.length] ?? 'hue-1'),
		marker: MARKERS[index % MARKERS.length] ?? 'circle'
	}));
}
