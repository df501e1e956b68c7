import { HtmlValidate } from 'html-validate';
import { expect, test } from './fixtures';
import { chartPaths, CHART, EMBEDDED, KINDS_OF_PAGE } from './pages';

/** All rules of the standard; no rule is switched off. */
const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
/** HTML allows it in text (13.1.3); the code to be embedded is full of it. */
const ALLOWED = 'Raw ">" must be encoded';

const UNKNOWN = '/charts/no-such-chart';
const soft = expect.configure({ soft: true });

async function htmlFaults(html: string): Promise<string[]> {
	const { results } = await validator.validateString(html);
	return results.flatMap(({ messages }) =>
		messages
			.filter(({ message }) => !message.startsWith(ALLOWED))
			.map(
				({ ruleId, message, line, column, selector }) => `${line}:${column} ${ruleId} ${selector}: ${message}`
			)
	);
}

// A page is asked for once for all that its answer must hold.
for (const path of [...KINDS_OF_PAGE, UNKNOWN]) {
	test(`${path} is valid HTML, allows nothing inline, and says how it may be kept and framed`, async ({
		request
	}) => {
		const response = await request.get(path);
		const headers = response.headers();
		const html = await response.text();
		soft(await htmlFaults(html)).toEqual([]);

		const tags = html.replace(/<script[\s\S]*?<\/script>/g, '').match(/<[a-z][^>]*>/g) ?? [];
		soft(tags.filter((tag) => /\s(style|on[a-z]+)\s*=\s*"/.test(tag))).toEqual([]);
		const policy = headers['content-security-policy'] ?? '';
		soft(policy).toContain("default-src 'none'");
		soft(policy).toContain("script-src 'self'");
		soft(policy).not.toContain('unsafe-inline');
		soft(policy).not.toContain('unsafe-eval');
		soft(policy).not.toMatch(/https?:|\*/);

		soft(headers['x-content-type-options']).toBe('nosniff');
		soft(headers['referrer-policy']).toBeTruthy();
		soft(headers['permissions-policy']).toBeTruthy();
		soft(headers['cross-origin-opener-policy']).toBe('same-origin');
		soft(headers['x-powered-by']).toBeUndefined();
		soft(headers['set-cookie']).toBeUndefined();
		if (path !== EMBEDDED) {
			soft(policy).toContain("frame-ancestors 'none'");
			soft(headers['x-frame-options']).toBe('DENY');
		}

		if (path === UNKNOWN) return;
		soft(headers['cache-control']).toMatch(/public|max-age|s-maxage/);
		soft(headers.etag).toBeTruthy();
		const again = await request.get(path, { headers: { 'if-none-match': headers.etag ?? '' } });
		soft(again.status(), 'is not sent again when it is unchanged').toBe(304);
	});
}

test('every page has a title of its own', async ({ request }) => {
	// An answer to a question on a chart, a chart as of a release, and its figure alone are the chart.
	const pages = KINDS_OF_PAGE.filter((path) => !/[?&](?:test|v)=|^\/embed\//.test(path));
	const titles = new Set<string>();
	for (const path of pages) {
		const html = await (await request.get(path)).text();
		titles.add(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '');
	}
	expect(titles.size).toBe(pages.length);
});

for (const path of KINDS_OF_PAGE) {
	test(`every link of ${path} within the site leads to something`, async ({ request }) => {
		const html = await (await request.get(path)).text();
		const hrefs = [...html.matchAll(/<a\s[^>]*?href="(\/[^"#]*)/g)].map(([, href = '']) =>
			href.replaceAll('&amp;', '&')
		);
		for (const href of newOf(hrefs)) expect((await request.get(href)).status(), href).toBe(200);
	});
}

/** Addresses that this worker has asked for. */
const asked = new Set<string>();

/** Those that no test of this worker has asked for. */
function newOf(hrefs: readonly string[]): string[] {
	const found = [...new Set(hrefs)].filter((href) => !asked.has(href));
	for (const href of found) asked.add(href);
	return found;
}

test('/charts lists at least 20 charts', async ({ request }) => {
	const paths = await chartPaths(request);
	expect(paths.length).toBeGreaterThanOrEqual(20);
	expect(paths).toContain(CHART);
});
