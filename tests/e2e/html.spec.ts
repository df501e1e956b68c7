import { HtmlValidate } from 'html-validate';
import { expect, test } from './fixtures';
import { KINDS_OF_PAGE } from './pages';

/** All rules of the standard; no rule is switched off. */
const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
/** HTML allows it in text (13.1.3); the code to be embedded is full of it. */
const ALLOWED = 'Raw ">" must be encoded';

for (const path of [...KINDS_OF_PAGE, '/charts/no-such-chart']) {
	test(`${path} is valid HTML`, async ({ request }) => {
		const html = await (await request.get(path)).text();
		const { results } = await validator.validateString(html);
		const faults = results.flatMap(({ messages }) =>
			messages
				.filter(({ message }) => !message.startsWith(ALLOWED))
				.map(
					({ ruleId, message, line, column, selector }) =>
						`${line}:${column} ${ruleId} ${selector}: ${message}`
				)
		);
		expect(faults).toEqual([]);
	});
}
