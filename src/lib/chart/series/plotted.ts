import type { EffectiveSize } from '../../dataset/effectiveSize';
import type { Reading, Series } from '../../dataset/query/series';
import type { Wave } from '../../dataset/types';

/** A colour token of app.css: by stance where stances are shown, else one of six hues. */
export type Tone =
	| 'positive'
	| 'neutral'
	| 'negative'
	| 'no-answer'
	| 'hue-1'
	| 'hue-2'
	| 'hue-3'
	| 'hue-4'
	| 'hue-5'
	| 'hue-6';

/** Second cue beside the colour. */
export type Marker = 'circle' | 'square' | 'diamond' | 'triangle' | 'cross' | 'star';

/** 95 % interval of a share in percent 0-100; `inner` is there when only bounds of the effective n are known. */
export interface Interval {
	low: number;
	high: number;
	/** The interval at the highest effective n that is possible (method, section 1.4). */
	inner: { low: number; high: number } | null;
}

/** A reading ready to be placed: with its wave and, where it can be said, its interval. */
export interface PlottedReading extends Reading {
	wave: Wave;
	/** `null` where neither sample size nor margin is known for the people behind the share. */
	effectiveSize: EffectiveSize | null;
	/** `null` where the effective size is, and where intervals are switched off. */
	interval: Interval | null;
	/** The share as readers see it: `51 %`, `below 10 %`, `about 40 %`, `in words`. */
	valueText: string;
	/** When: `21-27 March 2019`. */
	dateText: string;
}

export interface PlottedSeries extends Omit<Series, 'readings'> {
	/** Direct label: what tells this series from the others on the chart. */
	name: string;
	/** The same for series that measure the same thing in several countries; a compare chart draws one dot for each. */
	measureId: string;
	/** What the measure is called where the country stands beside it. */
	measureName: string;
	countryName: string;
	tone: Tone;
	marker: Marker;
	/** Put back because another series is in focus. */
	isDimmed: boolean;
	readings: PlottedReading[];
}
