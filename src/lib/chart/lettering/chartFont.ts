/**
 * Font sizes of a chart in pixels of the drawing, where one pixel of the drawing is one of the page.
 * Geometry and drawing read them here, so that a label is as wide as it was thought to be.
 */
export const TICK_PX = 12;
export const VALUE_PX = 12;
export const NAME_PX = 13;
/** Names where the drawing is narrow; nothing is ever smaller than this. */
export const NARROW_NAME_PX = 12;

/** Distance of two lines of a text, as a multiple of its size. */
export const LINE_HEIGHT = 1.25;

/** How far the baseline lies below the middle of a line of digits or capitals, as a multiple of the size. */
export const BASELINE_SHIFT = 0.36;

/** Below this width names are wrapped tightly and the drawing is nearly square. */
export const NARROW_BELOW_PX = 520;
