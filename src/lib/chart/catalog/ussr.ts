import { compareSpec, likertSpec, trendSpec, type ChartSpec } from './chartSpec';

/** Charts on the Soviet Union and its end. */
export const USSR: readonly ChartSpec[] = [
	trendSpec(
		'regret-for-the-ussr-russia',
		'ussr',
		['levada-ussr-regret'],
		['regret', 'no-regret', 'hard-to-say']
	),
	trendSpec(
		'regret-for-the-ussr-ukraine',
		'ussr',
		['rating-ussr-regret'],
		['regret', 'no-regret', 'hard-to-say']
	),
	trendSpec(
		'regret-for-the-ussr-russia-ukraine',
		'ussr',
		['levada-ussr-regret', 'rating-ussr-regret'],
		['regret']
	),
	trendSpec('regret-for-the-ussr-vciom', 'ussr', ['vciom-ussr-regret'], ['regret', 'no-regret']),
	compareSpec('regret-for-the-ussr-gorbi', 'ussr', ['gorbi-ussr-regret'], ['regret', 'no-regret']),
	likertSpec('regret-for-the-ussr-moldova', 'ussr', ['ipp-ussr-regret'], ['regret']),
	trendSpec(
		'reasons-for-regret-russia',
		'ussr',
		['levada-ussr-regret-reasons'],
		['great-power', 'economic-system', 'mistrust']
	),
	trendSpec(
		'end-of-the-ussr-avoidable-russia',
		'ussr',
		['levada-ussr-avoidable'],
		['avoidable', 'inevitable']
	),
	compareSpec(
		'end-of-the-ussr-avoidable-eurasian-monitor',
		'ussr',
		['eurasian-monitor-avoid'],
		['better-avoided']
	),
	likertSpec(
		'end-of-the-ussr-good-or-bad-caucasus',
		'ussr',
		['crrc-ussr-dissolution'],
		['good-thing', 'bad-thing', 'hard-to-say']
	),
	trendSpec(
		'end-of-the-ussr-good-or-bad-georgia',
		'ussr',
		['crrc-ussr-dissolution'],
		['good-thing', 'bad-thing'],
		['GEO']
	),
	compareSpec(
		'end-of-the-ussr-good-or-bad-pew',
		'ussr',
		['pew-ussr-dissolution'],
		['bad-thing', 'good-thing']
	),
	trendSpec('end-of-the-ussr-good-or-bad-ukraine', 'ussr', ['dif-ussr-collapse'], ['positive', 'negative']),
	compareSpec(
		'end-of-the-ussr-harm-or-benefit-gallup',
		'ussr',
		['gallup-ussr-breakup'],
		['harmed', 'benefited']
	),
	likertSpec(
		'harm-and-benefit-of-the-ussr-ukraine',
		'ussr',
		['kiis-ussr-benefit'],
		['more-benefit', 'more-harm', 'hard-to-say']
	),
	trendSpec(
		'restoring-the-ussr-ukraine',
		'ussr',
		['razumkov-restore-ussr'],
		['yes', 'yes-unrealistic', 'no']
	),
	trendSpec('best-political-system-russia', 'ussr', ['levada-best-system'], ['soviet', 'present', 'western']),
	compareSpec(
		'life-in-the-ussr-and-after-sputnik',
		'ussr',
		['sputnik-life'],
		['better-in-ussr', 'better-after'],
		'age:over-35'
	),
	likertSpec(
		'life-in-soviet-times-lithuania',
		'ussr',
		['spinter-soviet-life'],
		['agree-total', 'neither', 'disagree-total']
	),
	likertSpec('soviet-system-lithuania', 'ussr', ['vilmorus-soviet-system'], ['good', 'bad'])
];
