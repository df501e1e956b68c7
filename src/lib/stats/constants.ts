/** 97.5 % quantile of the normal distribution: 95 % intervals. */
export const Z95 = 1.959963984540054;

/** A stated margin that implies less than this design effect is the margin of a simple random sample. */
export const SRS_DEFF_LIMIT = 1.15;

/** Margins are printed to a tenth of a point, so one may be half of that larger than it looks (proportion). */
export const MARGIN_ROUNDING = 0.0005;

/** Largest design effect that a pollster of the collection states for the mode of interview. */
export const DEFF_BOUND = { 'face-to-face': 2.9, phone: 1.8, unknown: 2.9 };

/** A margin may be borrowed from a sample of the same pollster and mode whose size is this near (share of n). */
export const BORROW_N_TOLERANCE = 0.05;

/** Worst miss (proportion) at which a design factor still explains the stated margins: they are printed to 0.1 point. */
export const DESIGN_FACTOR_MISS = 0.0015;

/** Margins are shown in half points: a finer one would claim to know more than the design effect allows. */
export const DISPLAY_STEP_POINTS = 0.5;
