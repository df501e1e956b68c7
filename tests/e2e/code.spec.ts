import { spawn } from 'node:child_process';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { CHART, EXPLORED } from './pages';

/** A chart with choices, and one of the explorer. */
const SHARED = [
	`${CHART}/share?from=2015&answer=positive~negative`,
	EXPLORED.replace('/explore', '/explore/share')
];

/** Runs code from its standard input. @returns what it wrote @throws where the program is missing or fails */
function run(program: string, given: string[], code: string): Promise<string> {
	return new Promise((resolve, reject) => {
		const child = spawn(program, given, { env: { ...process.env, FORCE_COLOR: '0' } });
		let [out, err] = ['', ''];
		child.stdout.on('data', (text: Buffer) => (out += text.toString()));
		child.stderr.on('data', (text: Buffer) => (err += text.toString()));
		child.on('error', (error) =>
			reject(new Error(`${program} is needed to try the code of a page: ${error.message}`))
		);
		child.on('close', (status) =>
			status === 0 ? resolve(out.trim()) : reject(new Error(`${program} ended with ${status}: ${err}`))
		);
		child.stdin.end(code);
	});
}

const codeOf = async (page: Page, id: string): Promise<string> =>
	(await page.locator(`#code-${id}`).textContent()) ?? '';

for (const path of SHARED) {
	test(`the code for Python and JavaScript on ${path} reads the rows that the page counts`, async ({
		page
	}) => {
		await page.goto(path);
		const counted = /\((\d+) rows?\)/.exec((await page.locator('#data').textContent()) ?? '')?.[1];
		expect(Number(counted)).toBeGreaterThan(1);
		const [python, node] = await Promise.all([
			run('python3', ['-'], await codeOf(page, 'python')),
			run(process.execPath, ['--input-type=module', '-'], await codeOf(page, 'javascript'))
		]);
		expect(python).toBe(`${counted} readings`);
		expect(node).toBe(`${counted} readings`);
	});

	test(`the JavaScript on ${path} runs in a browser too`, async ({ page }) => {
		await page.goto(path);
		const code = await codeOf(page, 'javascript');
		const said = page.waitForEvent('console');
		await page.evaluate(`(async () => { ${code} })()`);
		expect((await said).text()).toMatch(/^\d+ readings$/);
	});
}
