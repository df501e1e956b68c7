import { ALPHA, TREND_MIN_WAVES } from './constants';

export type TrendClass =
	| 'too-few-waves'
	| 'no-detectable-change'
	| 'varied-no-overall-direction'
	| 'rose-steadily'
	| 'fell-steadily'
	| 'rose-overall-not-steadily'
	| 'fell-overall-not-steadily';

/**
 * What may be said of a run of readings as a whole: the simplest model that the tests do not reject. Taylor 1980
 * (method, section 2.7).
 * @param inputs.slope share a year; only its sign counts
 * @param inputs.k number of readings
 * @returns `null` in, `null` out
 */
export function trendClass(inputs: {
	pHomogeneity: number | null;
	pLinear: number | null;
	pResidual: number | null;
	slope: number | null;
	k: number | null;
}): TrendClass | null {
	const { pHomogeneity, pLinear, pResidual, slope, k } = inputs;
	if (k === null) return null;
	if (k < TREND_MIN_WAVES) return 'too-few-waves';
	if (pHomogeneity === null || pLinear === null || pResidual === null || slope === null) return null;
	if (pHomogeneity >= ALPHA) return 'no-detectable-change';
	if (pLinear >= ALPHA) return 'varied-no-overall-direction';
	const direction = slope > 0 ? 'rose' : 'fell';
	return pResidual >= ALPHA ? `${direction}-steadily` : `${direction}-overall-not-steadily`;
}
