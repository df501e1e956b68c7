import { expect, test } from './fixtures';
import { KINDS_OF_PAGE } from './pages';

/** Marks whatever can take the focus and is to be seen, and counts it; a group of radio buttons is one stop. */
function markStops(): number {
	const names = new Set<string>();
	const stops = [
		...document.querySelectorAll<HTMLElement>(
			'a[href], button, input, select, textarea, summary, [tabindex="0"]'
		)
	].filter((element) => {
		if (element.matches(':disabled, [type=hidden]') || !element.checkVisibility()) return false;
		if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
		if (names.has(element.name)) return false;
		names.add(element.name);
		return true;
	});
	stops.forEach((element) => element.setAttribute('data-stop', ''));
	return stops.length;
}

/** What has the focus: whether it was reached before, and whether one sees that it has it. */
function visitStop(): { isMarked: boolean; isSeen: boolean; html: string } {
	const element = document.activeElement;
	const isMarked = element?.hasAttribute('data-stop') ?? false;
	element?.removeAttribute('data-stop');
	const style = element ? getComputedStyle(element) : undefined;
	const isSeen = style?.outlineStyle !== 'none' || style.boxShadow !== 'none';
	return { isMarked, isSeen, html: element?.outerHTML.slice(0, 120) ?? '' };
}

for (const path of KINDS_OF_PAGE) {
	test(`the keyboard reaches everything on ${path}, and one sees where it is`, async ({ page }) => {
		test.slow();
		await page.goto(path);
		await page.waitForLoadState('networkidle');
		const count = await page.evaluate(markStops);
		const unseen: string[] = [];
		for (let presses = 0; presses < count + 5; presses++) {
			await page.keyboard.press('Tab');
			const { isMarked, isSeen, html } = await page.evaluate(visitStop);
			if (isMarked && !isSeen) unseen.push(html);
		}
		expect(unseen).toEqual([]);
		const missed = await page
			.locator('[data-stop]')
			.evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 120)));
		expect(missed).toEqual([]);
	});
}

test('the first stop of a page jumps over the navigation', async ({ page }) => {
	await page.goto('/charts');
	await page.keyboard.press('Tab');
	await expect(page.locator(':focus')).toHaveAttribute('href', /^#/);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#/);
});
