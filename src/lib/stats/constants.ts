/** 97.5 % quantile of the normal distribution: 95 % intervals. */
export const Z95 = 1.959963984540054;

/** 95 % quantile of the normal distribution: 90 % intervals, for the test of "held steady". */
export const Z90 = 1.6448536269514722;

/** A difference is called where chance alone would give one as large in fewer than 5 of 100 pairs of samples. */
export const ALPHA = 0.05;

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

/** Fewer people than this behind an answer, or behind all others, and Newcombe's interval takes the place of the normal one. */
export const SMALL_COUNT = 15;

/** Longer than this (whole months), two readings stand apart: what lay between them is not known. */
export const GAP_MONTHS = 36;

/** "Held steady" means within this difference (proportion). */
export const EQUIVALENCE_DELTA = 0.05;

/** Fewer readings than this have no trend; only the first and the last are described. */
export const TREND_MIN_WAVES = 4;

/** "About" a number: this many points to either side. */
export const ABOUT_TOLERANCE = 2;
