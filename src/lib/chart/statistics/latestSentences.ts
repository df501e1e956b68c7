import { FACTS, isMissing, type WaveFact } from '../../dataset/query/missingFacts';
import type { Dataset } from '../../dataset/types';
import { majorityWord, type MajorityWord } from '../../stats/majorityWord';
import { formatCount, formatList } from '../../text/numbers';
import * as m from '../../text/paraglide/messages';
import { comparedReading } from '../change/changePair';
import type { PlottedReading, PlottedSeries } from '../series/plotted';
import { readingInterval } from '../series/readingInterval';

/** A share this many points from one half or nearer is held against it; of others everybody sees. */
const NEAR_HALF_POINTS = 15;
const HALF_PCT = 50;

const FACT_NAMES: Record<WaveFact, () => string> = {
	days: m.stats_fact_days,
	sample: m.stats_fact_sample,
	mode: m.stats_fact_mode,
	margin: m.stats_fact_margin
};

/** Where no test is possible, nothing is said. */
const HALF_SENTENCES: Record<MajorityWord, () => string[]> = {
	'more-than-half': () => [m.stats_more_than_half()],
	'about-half': () => [m.stats_about_half()],
	'less-than-half': () => [m.stats_less_than_half()],
	'published-figure-only': () => []
};

/** The newest reading with its range, and its place beside one half (method, section 7.4, S2 and S6). */
export function latestSentences(dataset: Dataset, series: PlottedSeries, reading: PlottedReading): string[] {
	const { valueText: value, dateText: date, wave, effectiveSize } = reading;
	// The range is part of the sentence, whether or not the drawing has it.
	const interval = readingInterval(reading, effectiveSize);
	if (interval === null || effectiveSize === null) {
		return [m.stats_latest_plain({ value, date, reason: whyNoRange(reading) })];
	}
	const given = { value, date, low: interval.low.toFixed(1), high: interval.high.toFixed(1) };
	return [
		wave.sampleSize === null
			? m.stats_latest_no_size(given)
			: m.stats_latest({ ...given, count: formatCount(wave.sampleSize) }),
		...halfSentence(dataset, series, reading, effectiveSize.low)
	];
}

function whyNoRange({ reported, wave }: PlottedReading): string {
	if (reported.kind !== 'percent') return m.stats_no_number();
	return wave.sampleSize === null ? m.stats_no_size() : m.stats_no_base();
}

function halfSentence(
	dataset: Dataset,
	series: PlottedSeries,
	reading: PlottedReading,
	nEff: number
): string[] {
	const { p, h } = comparedReading(dataset, { series, reading });
	const isConflicting = reading.alternatives.length > 0;
	if (p === null || h === null || isConflicting) return [];
	if (Math.abs(p * 100 - HALF_PCT) > NEAR_HALF_POINTS) return [];
	return HALF_SENTENCES[majorityWord({ p, nEff, h }) ?? 'published-figure-only']();
}

/** What no source gives of the newest survey (method, section 7.4, S9); nothing where all is known. */
export function notKnownSentence({ wave, dateText: date }: PlottedReading): string[] {
	const missing = FACTS.filter((fact) => isMissing(wave, fact));
	if (missing.length === 0) return [];
	return [m.stats_not_known({ date, fields: formatList(missing.map((fact) => FACT_NAMES[fact]())) })];
}
