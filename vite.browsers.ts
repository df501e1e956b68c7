/**
 * The oldest browsers that the site is built for: those of December 2023. Older ones show pages and charts, which need
 * no script; ARCHITECTURE says what they miss.
 */
export const BROWSERS = ['chrome111', 'edge111', 'firefox121', 'safari16.4'];
