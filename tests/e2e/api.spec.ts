import type { APIRequestContext } from '@playwright/test';
import { expect, test } from './fixtures';

interface Schema {
	$ref?: string;
	type?: string;
	enum?: string[];
	required?: string[];
	properties?: Record<string, Schema>;
	items?: Schema;
}
interface Parameter {
	name: string;
	in: 'path' | 'query';
	example?: string;
}
interface Operation {
	parameters?: Parameter[];
	responses: Record<string, { content: Record<string, { schema?: Schema }> }>;
}
interface Description {
	openapi: string;
	paths: Record<string, { get: Operation }>;
	components: { schemas: Record<string, Schema> };
}

async function describedApi(request: APIRequestContext): Promise<Description> {
	return (await (await request.get('/api/openapi.json')).json()) as Description;
}

/** The address that the examples of an operation give. */
function exampleAddress(path: string, { parameters = [] }: Operation): string {
	const query = new URLSearchParams();
	let address = path;
	for (const { name, in: place, example } of parameters) {
		if (example === undefined) continue;
		if (place === 'path') address = address.replace(`{${name}}`, example);
		else query.set(name, example);
	}
	return query.size === 0 ? address : `${address}?${query}`;
}

/** Where a value is not what the schema says. */
function faults(value: unknown, schema: Schema, api: Description, at = '$'): string[] {
	if (schema.$ref !== undefined) {
		const named = api.components.schemas[schema.$ref.split('/').at(-1) ?? ''];
		return named === undefined ? [`${at}: ${schema.$ref} is missing`] : faults(value, named, api, at);
	}
	const type = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
	const isOfType =
		schema.type === undefined ||
		schema.type === type ||
		(schema.type === 'integer' && Number.isInteger(value));
	if (!isOfType) return [`${at}: ${type} in place of ${schema.type}`];
	if (schema.enum !== undefined && !schema.enum.includes(String(value))) return [`${at}: ${String(value)}`];
	if (Array.isArray(value))
		return value.flatMap((item, index) => faults(item, schema.items ?? {}, api, `${at}[${index}]`));
	if (type !== 'object') return [];
	const object = value as Record<string, unknown>;
	const missing = (schema.required ?? [])
		.filter((name) => !(name in object))
		.map((name) => `${at}.${name} is missing`);
	const inner = Object.entries(schema.properties ?? {}).flatMap(([name, each]) =>
		name in object ? faults(object[name], each, api, `${at}.${name}`) : []
	);
	return [...missing, ...inner];
}

test('every address of /api/openapi.json, with its examples, answers as it is described', async ({
	request
}) => {
	const api = await describedApi(request);
	expect(api.openapi).toBe('3.1.0');
	const paths = Object.entries(api.paths);
	expect(paths.length).toBeGreaterThan(15);
	for (const [path, { get }] of paths) {
		const address = exampleAddress(path, get);
		expect(address).not.toContain('{');
		const response = await request.get(address);
		const [type = '', content] = Object.entries(get.responses['200']?.content ?? {})[0] ?? [];
		expect([address, response.status()]).toEqual([address, 200]);
		expect([address, response.headers()['content-type']?.split(';')[0]]).toEqual([address, type]);
		expect(response.headers()['access-control-allow-origin']).toBe('*');
		expect((await response.body()).length).toBeGreaterThan(100);
		if (content?.schema)
			expect([address, faults(await response.json(), content.schema, api)]).toEqual([address, []]);
	}
});

test('what is not offered answers with the problem document that is described', async ({ request }) => {
	const api = await describedApi(request);
	for (const [path, { get }] of Object.entries(api.paths)) {
		const [first] = get.parameters ?? [];
		if (first === undefined) continue;
		const wrong = { ...get, parameters: [{ ...first, example: 'no-such-thing' }] };
		const response = await request.get(exampleAddress(path, wrong));
		expect([path, [400, 404].includes(response.status())]).toEqual([path, true]);
		const described = get.responses[String(response.status())]?.content['application/problem+json'];
		expect(response.headers()['content-type']).toContain('application/problem+json');
		expect(faults(await response.json(), described?.schema ?? { type: 'never' }, api)).toEqual([]);
	}
});

test('/api/charts.json and /api/questions.json name addresses that answer', async ({ request }) => {
	const { charts } = (await (await request.get('/api/charts.json')).json()) as {
		charts: { url: string; files: Record<string, string> }[];
	};
	const { questions } = (await (await request.get('/api/questions.json')).json()) as {
		questions: { url: string; readings: string }[];
	};
	const [chart, question] = [charts.at(-1), questions.at(-1)];
	for (const url of [chart?.url, ...Object.values(chart?.files ?? {}), question?.url, question?.readings])
		expect([
			url,
			(await request.head(new URL(url ?? '').pathname + new URL(url ?? '').search)).status()
		]).toEqual([url, 200]);
});
