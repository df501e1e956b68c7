import { HtmlValidate } from 'html-validate';
import { expect, test } from './fixtures';
import { KINDS_OF_PAGE } from './pages';

/** All rules of the standard; the standard itself allows a bare `>` in text, as the code in a text field has it. */
const validator = new HtmlValidate({
	extends: ['html-validate:standard'],
	rules: { 'no-raw-characters': ['error', { relaxed: true }] }
});

for (const path of [...KINDS_OF_PAGE, '/charts/no-such-chart']) {
	test(`${path} is valid HTML`, async ({ request }) => {
		const html = await (await request.get(path)).text();
		const { results } = await validator.validateString(html);
		const faults = results.flatMap(({ messages }) =>
			messages.map(
				({ ruleId, message, line, column, selector }) => `${line}:${column} ${ruleId} ${selector}: ${message}`
			)
		);
		expect(faults).toEqual([]);
	});
}
