import { describe, expect, it } from 'vitest';
import { parseEmbedOptions } from '../../../src/lib/selection/embedOptions';

const parse = (query: string) => parseEmbedOptions(new URLSearchParams(query));

describe('parseEmbedOptions', () => {
	it.each([
		['', 'auto', ''],
		['theme=dark', 'dark', ''],
		['theme=light&copied=2026-11-23', 'light', '2026-11-23'],
		['copied=2026-11-23.07f09613&utm_source=x', 'auto', '2026-11-23.07f09613']
	])('"%s" has theme %s and was copied %s', (query, theme, copied) => {
		expect(parse(query)).toEqual({ theme, copied, problems: [] });
	});

	it.each([
		['theme=Dark', 'theme', 'not-offered'],
		['theme=', 'theme', 'not-offered'],
		['theme=dark"><script>', 'theme', 'not-offered'],
		['copied=2026-02-30', 'copied', 'not-a-date'],
		['copied=2026', 'copied', 'not-a-date'],
		['copied=2026-11-23.XYZ', 'copied', 'not-a-date'],
		['copied=yesterday', 'copied', 'not-a-date']
	])('"%s" is named and the default used', (query, parameter, kind) => {
		const { theme, copied, problems } = parse(query);
		expect([theme, copied]).toEqual(['auto', '']);
		expect(problems).toEqual([expect.objectContaining({ parameter, kind })]);
	});

	it('a very long value is cut in its notice', () => {
		const [problem] = parse(`theme=${'x'.repeat(5000)}`).problems;
		expect(problem?.value.length).toBeLessThan(100);
	});
});
