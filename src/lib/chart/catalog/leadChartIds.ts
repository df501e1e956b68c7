/** The charts that the start page opens with; the first stands for the site where a page has no picture of its own. */
export const LEAD_CHART_IDS = [
	'attitude-to-stalin-russia',
	'role-of-stalin-by-country',
	'regret-for-the-ussr-russia-ukraine'
] as const;
