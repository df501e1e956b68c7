import { expect, test } from './fixtures';
import { findFaults } from './findFaults';
import { CHART, EXPLORED } from './pages';

test('a screen reader hears a chart page in its order: chart, notes, sources, choices, files, words, table, what is not drawn', async ({
	page
}) => {
	await page.goto(CHART);
	await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
	await expect(page.locator('main')).toMatchAriaSnapshot(`
    - main:
      - navigation "Where this page stands":
        - list:
          - listitem:
            - link "Memory Polls"
          - listitem:
            - link "Charts"
          - listitem: Personal attitude to Stalin in Russia
      - article:
        - figure "Personal attitude to Stalin in Russia":
          - paragraph: Stalin · Russia
          - heading "Personal attitude to Stalin in Russia" [level=1]
          - paragraph: /How do you personally feel about Stalin/
          - group: Original wording
          - group /Arrow keys read single values/:
            - img /Personal attitude to Stalin in Russia\\. Levada Center/
          - navigation "On this page":
            - link "Choose what is shown"
            - link "Share and download"
            - link "Table"
          - heading "Notes" [level=2]
          - list:
            - listitem: /a break between/
          - heading "Source" [level=2]
          - paragraph: /Levada Center, \\d+ surveys in Russia/
          - list:
            - listitem:
              - link
        - form "Choose what is shown":
          - combobox "Form"
          - group "Answers":
            - checkbox "Positive, total" [checked]
          - group "Fieldwork":
            - textbox "from"
            - textbox "to"
          - combobox "Ranges of chance"
          - group /Events/:
            - checkbox
        - region "Share and download":
          - heading "Share and download" [level=2]
          - button "Copy link"
          - status
          - textbox "Link to exactly this chart"
        - region "The chart in words":
          - heading "The chart in words" [level=2]
          - paragraph: /Line chart/
        - region "Table":
          - heading "Table" [level=2]
          - link "Full table"
          - link "Compact table, for an article"
          - button "Copy table"
          - region /every figure shown/:
            - table /every figure shown/:
              - rowgroup:
                - row:
                  - columnheader "Fieldwork"
                  - columnheader /Share, % sort low to high/:
                    - link
      - group: /1 printed figure that is not drawn/
  `);
});

test('a screen reader hears in the explorer what each question is before it is added', async ({ page }) => {
	await page.goto('/explore?find=regret');
	await expect(page.locator('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Explore" [level=1]
      - region "Six places to start":
        - heading "Six places to start" [level=2]
        - list:
          - listitem:
            - link /Regret over the end of the USSR/
      - region "Choose a question":
        - heading "Choose a question" [level=2]
        - form "Find a question":
          - searchbox /Words of the question/: regret
          - combobox "Topic"
          - combobox "Country"
          - combobox "Pollster"
          - button "Find a question"
        - list:
          - listitem:
            - paragraph:
              - link /regret/
            - paragraph: /Levada Center; Russia; 1992–2021; 18 surveys/
            - link /Draw. .*regret/
  `);
});

/** What a page looks like besides its first view. */
const STATES = [
	[`${CHART}?from=soon`, 'a value that is not allowed'],
	[`${CHART}?from=1950&to=1951`, 'nothing to draw'],
	[`${CHART}?view=likert`, 'stacked answers'],
	[`${CHART}?view=table&table=compact`, 'a compact table alone'],
	[`${CHART}?sort=-value&join=1&focus=levada-attitude:RUS:positive`, 'a sorted table and a line in front'],
	['/charts/role-of-stalin-by-country', 'countries side by side'],
	['/explore?q=levada-attitude~levada-role', 'questions that are not comparable'],
	['/explore?q=no-such-question', 'an unknown question'],
	[`${EXPLORED}&from=2010&ci=0`, 'two pollsters without ranges'],
	['/questions?words=zzzz', 'no question found'],
	['/search?words=zzzz', 'nothing found']
] as const;

for (const [path, state] of STATES) {
	test(`axe finds nothing where there is ${state}`, async ({ page }) => {
		await page.goto(path);
		await page.waitForLoadState('networkidle');
		expect(await findFaults(page)).toEqual([]);
	});
}
