import type { Reported } from '../types';
import { PRINTED_SHARE } from './parsePercent';

/**
 * The step in which a printed share moves, in points: 1 for `51`, 0.1 for `44.5` and `57.0`, 0.01 for `44.25`.
 * @returns `null` for what is no number to reckon with: `<10` is a range, `~40` may be off by any amount, and words have none
 */
export function printedStep(printed: string): number | null {
	const [, sign, digits] = PRINTED_SHARE.exec(printed) ?? [];
	return digits === undefined || sign !== '' ? null : 10 ** -decimalsOf(digits);
}

/**
 * The rounding step of a reading as a proportion, which is what `stats/` asks for: 0.01 for a whole percent.
 * @returns `null` unless the reading is a plain number; a rescaled share is "about" a percent and has none
 */
export function roundingStep({ printed, reported }: { printed: string; reported: Reported }): number | null {
	const points = reported.kind === 'percent' ? printedStep(printed) : null;
	return points === null ? null : points / 100;
}

/** How many digits stand after the point of a number as text. */
export function decimalsOf(number: string): number {
	return number.split('.')[1]?.length ?? 0;
}
