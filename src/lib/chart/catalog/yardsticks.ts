import { compareSpec, trendSpec, type ChartSpec } from './chartSpec';

/** Charts on other leaders and changes, to hold the others against. */
export const YARDSTICKS: readonly ChartSpec[] = [
	trendSpec('role-of-lenin-russia', 'other', ['levada-role-lenin'], ['positive', 'negative', 'hard-to-say']),
	compareSpec('change-to-several-parties-pew', 'other', ['pew-multiparty'], ['approve-total']),
	compareSpec(
		'change-to-a-market-economy-pew',
		'other',
		['pew-market-economy'],
		['approve-total', 'disapprove-total']
	),
	compareSpec('strong-russia-pew', 'other', ['pew-strong-russia'], ['agree-total'])
];
