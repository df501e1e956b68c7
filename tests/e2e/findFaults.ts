import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Web Content Accessibility Guidelines 2.2, levels A and AA. */
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function run(builder: AxeBuilder): Promise<string[]> {
	const { violations } = await builder.analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary}`)
	);
}

/** What axe finds on a page as it is. */
export const findFaults = (page: Page): Promise<string[]> =>
	run(new AxeBuilder({ page }).withTags(WCAG_22_AA));

/** What axe finds with the other colours: nothing else of a page depends on them. */
export const findFaultsOfColour = (page: Page): Promise<string[]> =>
	run(new AxeBuilder({ page }).withRules(['color-contrast']));
