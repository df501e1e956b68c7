import { describe, expect, it } from 'vitest';
import { formatSelection, keepForeignParameters, parseSelection } from '../../../src/lib/selection/codec';
import { OFFER } from './offers';

const read = (query: string) => parseSelection(new URLSearchParams(query), OFFER);

describe('parseSelection', () => {
	it.each([
		['', ''],
		['country=rus', 'country=RUS'],
		['country=UKR~GEO', 'country=GEO~UKR'],
		['country=RUS&country=GEO', 'country=GEO~RUS'],
		['country=RUS~rus~RUS', 'country=RUS'],
		['country=~RUS~~', 'country=RUS'],
		['country=&country=RUS', 'country=RUS'],
		['country=RUS%7EGEO', 'country=GEO~RUS'],
		['%63ountry=%52US', 'country=RUS'],
		['country=GEO~RUS~UKR', ''],
		['answer=positive&answer=hard-to-say', 'answer=positive~hard-to-say'],
		['join=1&ci=0', 'ci=0&join=1'],
		['ci=0&ci=0', 'ci=0'],
		['from=&to=2019-03', 'to=2019-03'],
		['from=+2019+', 'from=2019'],
		['from=2020-02-29&to=9999', 'from=2020-02-29&to=9999'],
		['from=2019-03&to=2019', 'from=2019-03&to=2019'],
		['from=2019&to=2019-01-01', 'from=2019&to=2019-01-01'],
		['group=age%3A18-24', 'group=age:18-24'],
		['group=age:65%2B', 'group=age:65%2B'],
		['focus=q-a:RUS:positive', 'focus=q-a:RUS:positive'],
		['focus=', ''],
		['test=', ''],
		['test=&test=', ''],
		['test=w-1:yes&test=w-2:yes', 'test=w-1:yes~w-2:yes'],
		['test=w-2:yes~w-1:no', 'test=w-2:yes~w-1:no'],
		['events=0', ''],
		['events=1', 'events=law~politics~war'],
		['events=war~law', 'events=law~war'],
		['group=age', 'group=age'],
		['table=compact&sort=-value', 'table=compact&sort=-value'],
		['sort=', ''],
		['dk=exclude&view=table', 'view=table&dk=exclude'],
		['utm_source=x&constructor=y&Country=RUS', '']
	])('%s is read without a problem and written %s', (query, canonical) => {
		const { selection, problems } = read(query);
		expect(problems).toEqual([]);
		expect(formatSelection(selection, OFFER)).toBe(canonical);
	});

	it.each([
		['country=XXX', 'country', 'XXX', 'not-offered', ['GEO', 'RUS', 'UKR']],
		['country=RUS~XXX~yyy', 'country', 'XXX~yyy', 'not-offered', ['GEO', 'RUS', 'UKR']],
		['country=RUS+GEO', 'country', 'RUS GEO', 'not-offered', ['GEO', 'RUS', 'UKR']],
		['country=RUS,GEO', 'country', 'RUS,GEO', 'not-offered', ['GEO', 'RUS', 'UKR']],
		['country=RUS%257EGEO', 'country', 'RUS%7EGEO', 'not-offered', ['GEO', 'RUS', 'UKR']],
		['country=%FF', 'country', '\ufffd', 'not-offered', ['GEO', 'RUS', 'UKR']],
		['country=', 'country', '', 'empty', ['GEO', 'RUS', 'UKR']],
		['answer=~', 'answer', '', 'empty', ['positive', 'negative', 'hard-to-say']],
		['answer=POSITIVE', 'answer', 'POSITIVE', 'not-offered', ['positive', 'negative', 'hard-to-say']],
		['view=map', 'view', 'map', 'not-offered', ['trend', 'compare', 'table']],
		['view=likert', 'view', 'likert', 'not-offered', ['trend', 'compare', 'table']],
		['from=2019-02-30', 'from', '2019-02-30', 'not-a-date', ['YYYY', 'YYYY-MM', 'YYYY-MM-DD']],
		['from=19', 'from', '19', 'not-a-date', ['YYYY', 'YYYY-MM', 'YYYY-MM-DD']],
		['from=0019', 'from', '0019', 'not-a-date', ['YYYY', 'YYYY-MM', 'YYYY-MM-DD']],
		['to=2019-13', 'to', '2019-13', 'not-a-date', ['YYYY', 'YYYY-MM', 'YYYY-MM-DD']],
		['to=2019-3-1', 'to', '2019-3-1', 'not-a-date', ['YYYY', 'YYYY-MM', 'YYYY-MM-DD']],
		['to=%D9%A2%D9%A0%D9%A1%D9%A9', 'to', '٢٠١٩', 'not-a-date', ['YYYY', 'YYYY-MM', 'YYYY-MM-DD']],
		['from=2020&to=2010', 'from', '2020 – 2010', 'order', []],
		['ci=yes', 'ci', 'yes', 'not-offered', ['0', '1']],
		['join=', 'join', '', 'not-offered', ['0', '1']],
		['dk=none', 'dk', 'none', 'not-offered', ['as-published', 'exclude']],
		['group=age:99', 'group', 'age:99', 'not-offered', ['all', 'age', 'age:18-24', 'age:65+', 'region:west']],
		['events=2', 'events', '2', 'not-offered', ['law', 'politics', 'war']],
		['events=', 'events', '', 'empty', ['law', 'politics', 'war']],
		['test=w-1:yes', 'test', 'w-1:yes', 'not-offered', ['wave:answer~wave:answer']],
		['test=w-1:yes&test=', 'test', 'w-1:yes~', 'not-offered', ['wave:answer~wave:answer']],
		['test=w-1~w-2', 'test', 'w-1~w-2', 'not-offered', ['wave:answer~wave:answer']],
		['test=a:b~c:d~e:f', 'test', 'a:b~c:d~e:f', 'not-offered', ['wave:answer~wave:answer']],
		['table=wide', 'table', 'wide', 'not-offered', ['readings', 'compact']],
		['group=region', 'group', 'region', 'not-offered', ['all', 'age', 'age:18-24', 'age:65+', 'region:west']],
		['focus=<script>', 'focus', '<script>', 'not-offered', ['q-a:RUS:positive', 'q-b:UKR:positive']]
	])('%s is named as a problem and the default is used', (query, parameter, value, kind, allowed) => {
		const { selection, problems } = read(query);
		expect(problems).toEqual([{ parameter, value, kind, allowed }]);
		expect(selection).toEqual(OFFER.defaults);
	});

	it('view=table&view=compare takes the first and names the other', () => {
		const { selection, problems } = read('view=table&view=compare&view=table');
		expect(selection.view).toBe('table');
		expect(problems).toEqual([{ parameter: 'view', value: 'compare', kind: 'repeated', allowed: [] }]);
	});

	it('view=map&view=table names the first, which is bad, and uses the default', () => {
		const { selection, problems } = read('view=map&view=table');
		expect(selection.view).toBe('trend');
		expect(problems).toMatchObject([{ parameter: 'view', value: 'map', kind: 'not-offered' }]);
	});

	it('a bad value leaves the good ones beside it in force', () => {
		const { selection, problems } = read('country=XXX&view=table&from=never&to=2010');
		expect(selection).toEqual({ ...OFFER.defaults, view: 'table', to: '2010' });
		expect(problems.map(({ parameter }) => parameter)).toEqual(['country', 'from']);
	});

	it('dk=exclude is a problem where nothing can be left out', () => {
		const offer = { ...OFFER, canExclude: false };
		const { problems } = parseSelection(new URLSearchParams('dk=exclude'), offer);
		expect(problems).toMatchObject([{ parameter: 'dk', kind: 'not-offered', allowed: ['as-published'] }]);
	});

	it('a very long value is cut in the problem, between characters', () => {
		expect(read(`view=${'x'.repeat(1000)}`).problems[0]?.value).toBe(`${'x'.repeat(60)}…`);
		expect(read(`view=${'𝄞'.repeat(61)}`).problems[0]?.value).toBe(`${'𝄞'.repeat(60)}…`);
	});

	it('leaves the parameters and the offer as they were', () => {
		const params = new URLSearchParams('country=rus&from=2020&to=2010&utm_source=x');
		const before = JSON.stringify(OFFER);
		parseSelection(params, OFFER);
		expect(params.toString()).toBe('country=rus&from=2020&to=2010&utm_source=x');
		expect(JSON.stringify(OFFER)).toBe(before);
	});
});

describe('keepForeignParameters', () => {
	it.each([
		['utm_source=mail&ci=0&x=a+b', 'join=1', 'join=1&utm_source=mail&x=a%20b'],
		['utm_source=mail', '', 'utm_source=mail'],
		['ci=0&country=RUS', '', ''],
		['toString=1&x=1&x=2&y', 'ci=0', 'ci=0&toString=1&x=1&x=2&y='],
		['x=a%26b%3Dc%23', '', 'x=a%26b%3Dc%23']
	])('of %s behind "%s" gives %s', (query, chosen, kept) => {
		expect(keepForeignParameters(new URLSearchParams(query), chosen)).toBe(kept);
	});
});
