import { compare, trend, type ChartSpec } from './chartSpec';

/** Charts on other leaders and changes, to hold the others against. */
export const YARDSTICKS: readonly ChartSpec[] = [
	trend('role-of-lenin-russia', 'other', ['levada-role-lenin'], ['positive', 'negative', 'hard-to-say']),
	compare('change-to-several-parties-pew', 'other', ['pew-multiparty'], ['approve-total']),
	compare(
		'change-to-a-market-economy-pew',
		'other',
		['pew-market-economy'],
		['approve-total', 'disapprove-total']
	),
	compare('strong-russia-pew', 'other', ['pew-strong-russia'], ['agree-total'])
];
