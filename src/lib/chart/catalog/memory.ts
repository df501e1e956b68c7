import { compareSpec, likertSpec, trendSpec, type ChartSpec } from './chartSpec';

/** Charts on the repressions, the greatest figures and monuments. */
export const MEMORY: readonly ChartSpec[] = [
	trendSpec('sacrifices-under-stalin-russia', 'repressions', ['levada-sacrifices'], ['positive', 'negative']),
	compareSpec(
		'sacrifices-under-stalin-by-country',
		'repressions',
		['levada-sacrifices', 'carnegie-sacrifices'],
		['justified-definitely']
	),
	trendSpec(
		'repressions-crime-or-necessity-russia',
		'repressions',
		['levada-repressions-view'],
		['crime', 'necessity', 'know-nothing']
	),
	trendSpec('scope-of-repressions-russia', 'repressions', ['levada-repressions-scope'], ['mass']),
	trendSpec(
		'talk-of-repressions-russia',
		'repressions',
		['levada-repressions-memory'],
		['discuss', 'leave-past']
	),
	trendSpec('repressed-relatives-russia', 'repressions', ['levada-family-repressed'], ['yes']),
	likertSpec(
		'heard-of-repressions-vciom',
		'repressions',
		['vciom-repressions-heard'],
		['heard', 'not-heard', 'hard-to-say']
	),
	trendSpec(
		'most-outstanding-figures-russia',
		'greatest-figures',
		['levada-greatest-figure'],
		['stalin', 'lenin', 'pushkin', 'putin']
	),
	trendSpec('leaders-of-most-benefit-russia', 'greatest-figures', ['ispi-ras-benefit'], ['putin', 'stalin']),
	likertSpec(
		'hero-of-our-time-moldova',
		'greatest-figures',
		['ipp-hero'],
		['stephen-the-great', 'putin', 'stalin']
	),
	likertSpec('most-negative-figure-ukraine', 'greatest-figures', ['isnasu-most-negative'], ['stalin']),
	likertSpec(
		'monument-to-stalin-russia',
		'monuments',
		['levada-monument-victory'],
		['positive', 'indifference', 'negative']
	)
];
