/** Digits after the point in paths: finer than any screen, and short in the files. */
export const PATH_DIGITS = 1;

/** Rounds pixels to a tenth, as paths are rounded. */
export function roundPx(px: number): number {
	return Math.round(px * 10) / 10;
}
