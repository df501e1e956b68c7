import { compare, likert, trend, type ChartSpec } from './chartSpec';

/** Charts on the repressions, the greatest figures and monuments. */
export const MEMORY: readonly ChartSpec[] = [
	trend('sacrifices-under-stalin-russia', 'repressions', ['levada-sacrifices'], ['positive', 'negative']),
	compare(
		'sacrifices-under-stalin-by-country',
		'repressions',
		['levada-sacrifices', 'carnegie-sacrifices'],
		['justified-definitely']
	),
	trend(
		'repressions-crime-or-necessity-russia',
		'repressions',
		['levada-repressions-view'],
		['crime', 'necessity', 'know-nothing']
	),
	trend('scope-of-repressions-russia', 'repressions', ['levada-repressions-scope'], ['mass']),
	trend(
		'talk-of-repressions-russia',
		'repressions',
		['levada-repressions-memory'],
		['discuss', 'leave-past']
	),
	trend('repressed-relatives-russia', 'repressions', ['levada-family-repressed'], ['yes']),
	likert(
		'heard-of-repressions-vciom',
		'repressions',
		['vciom-repressions-heard'],
		['heard', 'not-heard', 'hard-to-say']
	),
	trend(
		'most-outstanding-figures-russia',
		'greatest-figures',
		['levada-greatest-figure'],
		['stalin', 'lenin', 'pushkin', 'putin']
	),
	trend('leaders-of-most-benefit-russia', 'greatest-figures', ['ispi-ras-benefit'], ['putin', 'stalin']),
	likert(
		'hero-of-our-time-moldova',
		'greatest-figures',
		['ipp-hero'],
		['stephen-the-great', 'putin', 'stalin']
	),
	likert('most-negative-figure-ukraine', 'greatest-figures', ['isnasu-most-negative'], ['stalin']),
	likert(
		'monument-to-stalin-russia',
		'monuments',
		['levada-monument-victory'],
		['positive', 'indifference', 'negative']
	)
];
