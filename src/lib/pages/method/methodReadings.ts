import { roundingStep } from '../../dataset/cells/roundingStep';
import { waveEvidence } from '../../chart/comparability/sampleEvidence';
import type { Dataset } from '../../dataset/types';
import type { EffectiveNInputs } from '../../stats/resolveEffectiveN';
import { shareInterval } from '../../stats/shareInterval';
import { formatFieldwork } from '../../text/dates';

/** A figure of the collection as the functions of statistics take it; shares are proportions. */
export interface MethodReading {
	/** Percent as printed. */
	pct: number;
	when: string;
	p: number;
	/** Rounding step. */
	h: number;
	/** What the sources give on the people asked; sizes and margins as the test of a change takes them. */
	sample: EffectiveNInputs;
	/** Effective sample size at the least and at the most that the evidence allows. */
	nLow: number | null;
	nHigh: number | null;
	/** Range at the lower size, in whole percent; empty where the size is not known. */
	range: string;
	low: number | null;
	high: number | null;
}

/**
 * The reported figure of all respondents.
 * @throws Error when the data no longer has it as a plain number: an example must not go stale in silence
 */
export function methodReading(
	dataset: Dataset,
	waveId: string,
	questionId: string,
	answerId: string
): MethodReading {
	const wave = dataset.waves[waveId];
	const figure = dataset.figures.find(
		(one) =>
			one.waveId === waveId &&
			one.questionId === questionId &&
			one.answerId === answerId &&
			one.subgroup === '' &&
			one.status === 'reported'
	);
	const h = figure === undefined ? null : roundingStep(figure);
	if (wave === undefined || h === null || figure?.reported.kind !== 'percent')
		throw new Error(`The page of methods needs ${waveId} ${questionId} ${answerId}`);
	const { pct } = figure.reported;
	const { low: nLow = null, high: nHigh = null } = wave.effectiveSize ?? {};
	const interval = shareInterval({ p: pct / 100, nEff: nLow, h });
	const [low, high] = interval ?? [null, null];
	return {
		pct,
		when: formatFieldwork(wave),
		p: pct / 100,
		h,
		sample: waveEvidence(wave),
		nLow,
		nHigh,
		low,
		high,
		range: low === null || high === null ? '' : `${Math.round(low * 100)}–${Math.round(high * 100)} %`
	};
}
