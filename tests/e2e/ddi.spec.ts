import { expect, test } from './fixtures';

const QUESTION = '/questions/levada-attitude';

test('the page of a question leads to its codebook, which a browser reads as XML', async ({ page }) => {
	await page.goto(QUESTION);
	const link = page.getByRole('link', { name: 'codebook for data archives' });
	await expect(link).toHaveAttribute('href', `${QUESTION}.ddi.xml`);
	const read = await page.evaluate(async (address) => {
		const { documentElement: book } = new DOMParser().parseFromString(
			await (await fetch(address)).text(),
			'application/xml'
		);
		const count = (name: string): number => book.getElementsByTagNameNS('ddi:codebook:2_6', name).length;
		return {
			root: book.localName,
			studies: count('stdyDscr'),
			shares: count('catStat'),
			faults: count('parsererror')
		};
	}, `${QUESTION}.ddi.xml`);
	expect(read).toMatchObject({ root: 'codeBook', faults: 0 });
	expect(read.studies).toBeGreaterThan(5);
	expect(read.shares).toBeGreaterThan(read.studies);
});

test('a codebook is a file as the others are: named, tagged, and a problem document with near names where there is none', async ({
	request
}) => {
	const { etag = '', ...headers } = (await request.get(`${QUESTION}.ddi.xml`)).headers();
	expect(headers['content-type']).toMatch(/^application\/xml; ?charset=utf-8$/);
	expect(headers['access-control-allow-origin']).toBe('*');
	expect(headers['content-disposition']).toMatch(/filename="[\w.-]*levada-attitude[\w.-]*\.ddi\.xml"/);
	const again = await request.get(`${QUESTION}.ddi.xml`, { headers: { 'if-none-match': etag } });
	expect(again.status()).toBe(304);
	const mistyped = await request.get('/questions/levada-atitude.ddi.xml');
	expect(mistyped.status()).toBe(404);
	expect(mistyped.headers()['content-type']).toContain('application/problem+json');
	expect(((await mistyped.json()) as { near: string[] }).near).toContain(`${QUESTION}.ddi.xml`);
});
