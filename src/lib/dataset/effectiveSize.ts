/** The margin that a pollster printed for another survey of its kind. */
export interface BorrowedMargin {
	waveId: string;
	sampleSize: number;
	/** Points. */
	margin: number;
}

/** How many interviews of a simple random sample a survey is worth: one number, or two bounds. */
export interface EffectiveSize {
	low: number;
	high: number;
	/** Which evidence it rests on (method, section 1.3). */
	basis: string;
}
