import { byTime } from '../../dataset/time';
import type { Dataset, Wave } from '../../dataset/types';
import { formatYears } from '../../text/dates';
import { modeName } from '../../text/names';
import { formatCount, formatList } from '../../text/numbers';
import * as m from '../../text/paraglide/messages';
import type { PlottedSeries } from '../series/plotted';

/** Who asked, when, how many and how: one line for each pollster of the shown surveys. */
export function sourceLines(dataset: Dataset, series: PlottedSeries[]): string[] {
	return wavesByPollster(series).map(([pollsterId, ofPollster]) =>
		[
			surveysText(dataset, pollsterId, ofPollster),
			sampleText(ofPollster),
			...marginText(ofPollster),
			formatList([...new Set(ofPollster.map((wave) => modeName(wave.mode)))]),
			...distinct(ofPollster, (wave) => wave.population),
			...distinct(ofPollster, (wave) => wave.sponsor).map((sponsors) => m.source_sponsor({ sponsors })),
			...distinct(ofPollster, (wave) => dataset.pollsters[wave.partner]?.name ?? wave.partner).map(
				(partners) => m.source_partner({ partners })
			)
		].join('; ')
	);
}

/** The shown surveys of each pollster, in order of time. */
export function wavesByPollster(series: PlottedSeries[]): [pollsterId: string, waves: Wave[]][] {
	const waves = new Map<string, Wave>();
	for (const one of series) for (const reading of one.readings) waves.set(reading.waveId, reading.wave);
	const byPollster = new Map<string, Wave[]>();
	for (const wave of [...waves.values()].sort(byTime))
		byPollster.set(wave.pollsterId, [...(byPollster.get(wave.pollsterId) ?? []), wave]);
	return [...byPollster];
}

/** How many surveys of whom, where and when. */
export function surveysText(dataset: Dataset, pollsterId: string, waves: Wave[]): string {
	const countries = [...new Set(waves.map((wave) => dataset.countries[wave.country]?.name ?? wave.country))];
	return m.source_surveys({
		count: waves.length,
		pollster: dataset.pollsters[pollsterId]?.name ?? pollsterId,
		places: formatList(countries),
		years:
			formatYears(waves.flatMap(({ start, end }) => [start, end]).filter((date) => date !== '')) ||
			m.source_unknown_dates()
	});
}

/** How many people were asked in these surveys. */
export function sampleText(waves: Wave[]): string {
	const sizes = waves.flatMap((wave) => wave.sampleSize ?? []).sort((a, b) => a - b);
	const [smallest, largest] = [sizes[0], sizes.at(-1)];
	if (smallest === undefined || largest === undefined) return m.source_sample_none();
	const text =
		smallest === largest
			? m.source_sample_one({ low: formatCount(smallest) })
			: m.source_sample_range({ low: formatCount(smallest), high: formatCount(largest) });
	const count = waves.length - sizes.length;
	return count === 0 ? text : m.source_sample_partly({ count, sizes: text });
}

function marginText(waves: Wave[]): string[] {
	const margins = [...new Set(waves.flatMap((wave) => wave.marginPublished ?? []))].sort((a, b) => a - b);
	return margins.length === 0 ? [] : [m.source_margin({ margins: formatList(margins.map(String)) })];
}

/** All different texts as one list, or nothing when there is none. */
function distinct(waves: Wave[], textOf: (wave: Wave) => string): string[] {
	const texts = [...new Set(waves.map(textOf))].filter((text) => text !== '');
	return texts.length === 0 ? [] : [formatList(texts)];
}
