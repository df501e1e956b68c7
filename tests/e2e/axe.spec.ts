import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';
import { KINDS_OF_PAGE } from './pages';

/** Web Content Accessibility Guidelines 2.2, levels A and AA. */
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const colorScheme of ['light', 'dark'] as const) {
	for (const path of [...KINDS_OF_PAGE, '/charts/no-such-chart']) {
		test(`axe finds nothing on ${path}, ${colorScheme}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await page.goto(path);
			const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze();
			const found = violations.flatMap(({ id, nodes }) =>
				nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary}`)
			);
			expect(found).toEqual([]);
		});
	}
}
