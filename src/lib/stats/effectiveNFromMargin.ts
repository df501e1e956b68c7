import { Z95 } from './constants';

/**
 * Interviews of a simple random sample that would give this margin at 50 %: `z^2 * 0.25 / m^2`.
 * @param inputs.margin 95 % margin as a proportion; `null` in, `null` out
 */
export function effectiveNFromMargin(inputs: { margin: number | null }): number | null {
	return inputs.margin === null ? null : (Z95 * Z95 * 0.25) / (inputs.margin * inputs.margin);
}
