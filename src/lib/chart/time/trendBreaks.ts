import type { Break, Wave } from '../../dataset/types';
import type { PlottedSeries } from '../series/plotted';
import { readingTime } from './readingTime';
import type { TrendPoint } from './trendPoints';

/** A break with the time it lies in. Where one of its two surveys is not known, that side is `null`. */
export interface DatedBreak {
	id: string;
	source: Break;
	beforeMs: number | null;
	afterMs: number | null;
	/** Country of its surveys: a break concerns no other one. */
	country: string;
}

function findWaves(series: readonly PlottedSeries[], others: Record<string, Wave>): Map<string, Wave> {
	const waves = new Map(Object.entries(others));
	for (const { readings } of series) for (const { wave } of readings) waves.set(wave.id, wave);
	return waves;
}

/**
 * Puts breaks in time. Their surveys are looked for among the readings, then among `otherWaves`, since
 * a break may lie between surveys that the chart does not show; a break of which neither survey is known
 * concerns nothing on the chart and is left out.
 */
export function dateBreaks(
	breaks: readonly Break[],
	series: readonly PlottedSeries[],
	otherWaves: Record<string, Wave>
): DatedBreak[] {
	const waves = findWaves(series, otherWaves);
	return breaks.flatMap((source): DatedBreak[] => {
		const [before, after] = [waves.get(source.beforeWaveId), waves.get(source.afterWaveId)];
		const country = before?.country ?? after?.country;
		if (country === undefined) return [];
		const [beforeMs, afterMs] = [before, after].map((wave) =>
			wave ? (readingTime(wave)?.atMs ?? null) : null
		) as [number | null, number | null];
		const id = [source.questionId, source.beforeWaveId, source.afterWaveId, source.kind].join(':');
		return [{ id, source, beforeMs, afterMs, country }];
	});
}

/** The breaks that lie between two neighbouring readings of one series, `from` being the earlier one. */
export function breaksBetween(from: TrendPoint, to: TrendPoint, breaks: readonly DatedBreak[]): DatedBreak[] {
	return breaks.filter(({ source, country, beforeMs, afterMs }) => {
		if (source.questionId !== from.series.questionId || country !== from.series.country) return false;
		const [low, high] = [beforeMs ?? afterMs, afterMs ?? beforeMs];
		if (low === null || high === null) return false;
		// With one side known the break lies just beside it: after a known earlier survey, before a later one.
		if (beforeMs === null) return from.time.atMs < high && to.time.atMs >= high;
		if (afterMs === null) return from.time.atMs <= low && to.time.atMs > low;
		return from.time.atMs < high && to.time.atMs > low;
	});
}
