import { describe, expect, it } from 'vitest';
import type { FileEnding } from '../../../../src/lib/export/link/fileEndings';
import { parseScope } from '../../../../src/lib/export/rows/scope';

const parse = (query: string, ending: FileEnding) => parseScope(new URLSearchParams(query), ending);

describe('parseScope', () => {
	it('takes what the chart shows where nothing is asked for', () => {
		expect(parse('', 'csv')).toEqual({ scope: 'shown', problems: [] });
		expect(parse('scope=shown', 'svg')).toEqual({ scope: 'shown', problems: [] });
	});

	it.each(['csv', 'csv-metadata.json', 'json', 'xlsx', 'zip'] as const)(
		'lets .%s hold all readings',
		(ending) => {
			expect(parse('scope=all', ending)).toEqual({ scope: 'all', problems: [] });
		}
	);

	it('refuses all readings for a picture, which shows what it shows', () => {
		expect(parse('scope=all', 'svg').problems).toEqual([
			{ parameter: 'scope', value: 'all', kind: 'not-offered', allowed: ['shown'] }
		]);
	});

	it.each(['', 'ALL', 'everything', 'all~shown', '<script>', 'x'.repeat(5000)])(
		'names the bad value “%s”',
		(value) => {
			const { scope, problems } = parse(`scope=${encodeURIComponent(value)}`, 'csv');
			expect(scope).toBe('shown');
			expect(problems).toMatchObject([
				{ parameter: 'scope', kind: 'not-offered', allowed: ['shown', 'all'] }
			]);
			expect(problems[0]?.value.length).toBeLessThanOrEqual(60);
		}
	);
});
