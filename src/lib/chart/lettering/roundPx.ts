/** Rounds pixels to a tenth: finer than any screen, and short in the files. */
export function roundPx(px: number): number {
	return Math.round(px * 10) / 10;
}
