import { DISPLAY_STEP_POINTS } from './constants';

/** Binary dust of a margin times 100, which must not push a margin of 3.5 points up to 4. */
const DUST_POINTS = 1e-9;

/**
 * A margin as it is shown, in points rounded up to the next half point, so that none looks smaller than it is
 * (method, section 1.4).
 * @param inputs.margin proportion; `null` in, `null` out
 */
export function displayMargin(inputs: { margin: number | null }): number | null {
	if (inputs.margin === null) return null;
	const points = inputs.margin * 100;
	return Math.ceil((points - DUST_POINTS) / DISPLAY_STEP_POINTS) * DISPLAY_STEP_POINTS;
}
