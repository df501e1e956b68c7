/** 97.5 % quantile of the normal distribution: 95 % intervals. */
export const Z95 = 1.959963984540054;

/** A stated margin that implies less than this design effect is the margin of a simple random sample. */
export const SRS_DEFF_LIMIT = 1.15;

/** Margins are printed to a tenth of a point, so one may be half of that larger than it looks (proportion). */
export const MARGIN_ROUNDING = 0.0005;

/** Largest design effect that a pollster of the collection states for the mode of interview. */
export const DEFF_BOUND: Record<string, number> = { 'face-to-face': 2.9, phone: 1.8, unknown: 2.9 };

/** A margin may be borrowed from a sample of the same pollster and mode whose size is this near (share of n). */
export const BORROW_N_TOLERANCE = 0.05;
