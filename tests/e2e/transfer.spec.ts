import { gunzipSync } from 'node:zlib';
import { expect, test } from './fixtures';
import { CHART } from './pages';

/** Asks without the decoding of the test's own client. */
async function ask(
	baseURL: string | undefined,
	path: string,
	headers: Record<string, string>,
	method = 'GET'
) {
	const { request } = await import('node:http');
	return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
		(resolve, reject) => {
			request(new URL(path, baseURL), { method, headers }, (response) => {
				const chunks: Buffer[] = [];
				response.on('data', (chunk: Buffer) => chunks.push(chunk));
				response.on('end', () => {
					resolve({
						status: response.statusCode ?? 0,
						headers: response.headers,
						body: Buffer.concat(chunks)
					});
				});
			})
				.on('error', reject)
				.end();
		}
	);
}

for (const path of [
	CHART,
	`${CHART}.csv`,
	`${CHART}.json`,
	`${CHART}.svg`,
	'/data/levada.csv',
	'/datapackage.json'
]) {
	test(`${path} comes compressed to who takes it so, with a tag of its own that holds`, async ({
		baseURL
	}) => {
		const plain = await ask(baseURL, path, {});
		const packed = await ask(baseURL, path, { 'accept-encoding': 'gzip' });
		expect(packed.headers['content-encoding']).toBe('gzip');
		expect(String(packed.headers.vary).toLowerCase()).toContain('accept-encoding');
		expect(String(plain.headers.vary).toLowerCase()).toContain('accept-encoding');
		expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
		// The fonts in a picture are compressed already.
		expect(packed.body.length).toBeLessThan(plain.body.length * (path.endsWith('.svg') ? 0.75 : 0.5));
		const tag = String(packed.headers.etag);
		expect(tag).not.toBe(plain.headers.etag);
		const again = await ask(baseURL, path, { 'accept-encoding': 'gzip', 'if-none-match': tag });
		expect([again.status, again.body.length]).toEqual([304, 0]);
		const head = await ask(baseURL, path, { 'accept-encoding': 'gzip' }, 'HEAD');
		expect([head.status, head.body.length, head.headers.etag]).toEqual([200, 0, tag]);
		expect(head.headers['content-length']).toBe(String(packed.body.length));
	});
}

for (const ending of ['xlsx', 'zip', 'csv']) {
	test(`a part of ${CHART}.${ending} can be asked for, so that a download can go on`, async ({ baseURL }) => {
		const path = `${CHART}.${ending}`;
		const whole = await ask(baseURL, path, {});
		const tag = String(whole.headers.etag);
		const part = await ask(baseURL, path, { range: 'bytes=100-', 'if-range': tag });
		expect(part.status).toBe(206);
		expect(part.headers['content-range']).toBe(`bytes 100-${whole.body.length - 1}/${whole.body.length}`);
		expect(part.body.equals(whole.body.subarray(100))).toBe(true);
		const beyond = await ask(baseURL, path, { range: `bytes=${whole.body.length}-` });
		expect([beyond.status, beyond.headers['content-range']]).toEqual([416, `bytes */${whole.body.length}`]);
		expect((await ask(baseURL, path, { range: 'bytes=100-', 'if-range': '"old"' })).status).toBe(200);
	});
}

test('the CSV says where it is described, with the same choices, and the description answers', async ({
	baseURL,
	request
}) => {
	const { headers } = await ask(baseURL, `${CHART}.csv?from=2015&scope=all`, {});
	expect(headers.link).toBe(
		`<${CHART}.csv-metadata.json?from=2015&scope=all>; rel="describedby"; type="application/csvm+json"`
	);
	const metadata = (await (await request.get(`${CHART}.csv-metadata.json?from=2015&scope=all`)).json()) as {
		url: string;
	};
	expect(new URL(metadata.url).pathname + new URL(metadata.url).search).toBe(
		`${CHART}.csv?from=2015&scope=all`
	);
});

for (const ending of ['csv', 'json', 'xlsx', 'zip'])
	test(`${CHART}.${ending}?scope=all has more than what is shown, and a bad scope is refused`, async ({
		request
	}) => {
		const sizeOf = async (query: string) =>
			(await (await request.get(`${CHART}.${ending}${query}`)).body()).length;
		expect(await sizeOf('?scope=all')).toBeGreaterThan(await sizeOf(''));
		const refused = await request.get(`${CHART}.${ending}?scope=everything`);
		expect(refused.status()).toBe(400);
		expect(JSON.stringify(await refused.json())).toContain('scope');
	});
