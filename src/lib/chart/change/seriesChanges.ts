import type { Dataset, Level } from '../../dataset/types';
import { changeVerdicts, type ChangeVerdict } from '../../stats/changeVerdicts';
import { changeMargin } from './changeMargin';
import { changePair } from './changePair';
import { pointsOf } from './testChanges';
import type { PlottedSeries } from '../series/plotted';

/** A reading against the one before it in its series. */
export interface SeriesChange {
	level: Level;
	/** Points; `null` where the two must not be subtracted. */
	points: number | null;
	/** 95 % margin in points, rounded up to the half; `null` without a test. */
	marginPoints: number | null;
	verdict: ChangeVerdict;
}

/**
 * Each reading of a series against the one before, adjusted as one family (method, section 2.6); by the survey of the
 * later reading.
 */
export function seriesChanges(dataset: Dataset, series: PlottedSeries): Map<string, SeriesChange> {
	const pairs = series.readings.slice(1).flatMap((reading, index) => {
		const before = series.readings[index];
		return before === undefined
			? []
			: [changePair(dataset, { series, reading: before }, { series, reading })];
	});
	const verdicts = changeVerdicts({ pairs: pairs.map(({ inputs }) => inputs) });
	return new Map(
		pairs.map((pair, index): [string, SeriesChange] => {
			const verdict = verdicts[index] ?? { code: 'CANNOT_TELL', reason: 'not_comparable' };
			const isTested = verdict.code !== 'CANNOT_TELL';
			const isUnknown = verdict.code === 'CANNOT_TELL' && verdict.reason === 'sample_size_unknown';
			return [
				pair.b.reading.waveId,
				{
					level: pair.level.level,
					points: isTested || isUnknown ? pointsOf(pair) : null,
					marginPoints: isTested ? changeMargin(pair) : null,
					verdict
				}
			];
		})
	);
}

/** A verdict as the CSV has it: `rose`, `fell-borderline`, `no-detectable-change`, `not-compared`. */
export function verdictCell(verdict: ChangeVerdict): string {
	if (verdict.code === 'CANNOT_TELL')
		return verdict.reason === 'not_comparable' ? 'not-compared' : 'cannot-tell';
	const name = verdict.code.toLowerCase().replaceAll('_', '-');
	return 'strength' in verdict && verdict.strength === 'borderline' ? `${name}-borderline` : name;
}
