import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimCheckPage } from '../../src/lib/pages/claim/claimCheckPage.server';
import { FORM_FIELDS } from '../../src/lib/pages/claim/claimForm.server';
import { claimListPage } from '../../src/lib/pages/claim/claimListPage.server';
import { findClaimPage, type ClaimPage } from '../../src/lib/pages/claim/claimPage.server';
import { claimSubjects } from '../../src/lib/pages/claim/claimSubjects.server';
import { SITES } from '../../src/lib/server/site/sites';

const { dataset } = SITES.present;
const { claims, pollsters } = dataset;
const FORBIDDEN =
	/\b(?:true|false|fake|misleading|significant|significantly|stable|unchanged|soared|plunged|all-time)\b/i;

function pageOf(id: string): ClaimPage {
	const page = findClaimPage(dataset, id);
	if (page === null) throw new Error(`${id} has no page`);
	return page;
}

function check(query: string): ReturnType<typeof claimCheckPage> {
	return claimCheckPage(dataset, new URLSearchParams(query));
}

/** With plain spaces, as a test is typed. */
const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s/g, ' ');

/** All sentences that are generated, without wordings, labels and notes, which are quoted. */
function sentencesOf({ result }: Pick<ClaimPage, 'result'>): string[] {
	return [...(result?.verdict ?? []), result?.origin ?? '', result?.comparator ?? ''];
}

describe.each(claims.map((claim) => [claim.id, claim] as const))('the page of the claim %s', (id, claim) => {
	const page = pageOf(id);

	it('shows the sentence, who published it, and the stored finding', () => {
		expect(page.claim).toEqual(claim);
		expect(page.lede).toContain(claim.claimedBy);
		expect(page.fields.length).toBeGreaterThan(6);
	});

	it('never passes judgement on the sentence', () => {
		expect([...sentencesOf(page), page.lede, page.noNumber, claim.note].join(' ')).not.toMatch(FORBIDDEN);
	});

	it('names a source for every reading, and lists each once', () => {
		const readings = [...(page.result?.readings ?? []), ...(page.result?.twins ?? [])];
		expect(readings.filter(({ sources }) => sources.length === 0)).toEqual([]);
		expect(new Set(readings.map((reading) => reading.id)).size).toBe(readings.length);
	});

	it('has only numbers of its rows and of the claim in its sentences', () => {
		if (page.result === null) return;
		const numbersIn = (text: string): string[] => text.match(/\d+(?:\.\d+)?/g) ?? [];
		const rows = JSON.stringify([page.result.readings, page.claim]);
		const sentences = page.result.verdict.join(' ').replace(/: [\d.]+ points? (?:higher|lower)/, '');
		const strange = numbersIn(sentences).filter((number) => !numbersIn(rows).includes(number));
		expect(strange).toEqual([]);
	});
});

describe('worked examples from an article on neo-Stalinism', () => {
	it.each<[string, string, RegExp, RegExp | null]>([
		['wiki-levada-2017-46', 'MATCHES', /January 2017.*46 %/, null],
		['wiki-levada-2019-51', 'MATCHES', /March 2019.*51 %/, null],
		['wiki-levada-2021-70', 'DIFFERS', /We have 60 %, the text says 70 %/, /What role did.*March 2019/],
		['wiki-levada-2021-stalin-39', 'MATCHES', /“Stalin”: 39 %/, null],
		['wiki-levada-2021-lenin-30', 'MATCHES', /“Lenin”: 30 %/, null],
		['wiki-levada-2021-pushkin-23', 'MATCHES', /“Pushkin”: 23 %/, null],
		['wiki-tsu-2013-45', 'OTHER_POLLSTER', /45 % was published by Carnegie.*October – November 2012/, null],
		['wiki-pew-2017-georgia-stalin-57', 'MATCHES', /57 %. 2017 is the year of publication/, null],
		['wiki-pew-2017-georgia-gorbachev-18', 'MATCHES', /Gorbachev.*18 %. 2017 is the year of pub/, null],
		['wiki-carnegie-2012-armenia-38', 'MATCHES', /need of a leader like Stalin.*38 %/, null],
		['wiki-kiis-2016-negative-38', 'NOT_FOUND', /^Not in our collection\./, null],
		['wiki-kiis-2016-neutral-26', 'MATCHES', /“Indifferently”: 26 %/, null],
		['wiki-kiis-2016-positive-17', 'MATCHES', /17 %/, null],
		['wiki-kiis-2016-refused-19', 'NOT_FOUND', /That does not mean the claim is wrong\.$/, null]
	])('%s: %s', (id, code, verdict, origin) => {
		const { result } = pageOf(id);
		expect(result?.code).toBe(code);
		expect(plain(result?.verdict.join(' '))).toMatch(verdict);
		if (origin === null) expect(result?.origin).toBeNull();
		else expect(plain(result?.origin)).toMatch(origin);
	});

	it('a record is checked on the possible origin, in the readings held', () => {
		expect(pageOf('wiki-levada-2021-70').result?.comparator).toMatch(
			/^Of the possible origin: Highest in the \d+ readings we hold since 2003\./
		);
	});

	it('38 % of Armenians has its twin number beside it', () => {
		const twins = pageOf('wiki-carnegie-2012-armenia-38').result?.twins ?? [];
		expect(twins.map(({ value, pollster }) => [plain(value), pollster])).toContainEqual(['38 %', 'Pew Research Center']);
	});

	it('a weak figure that the encyclopedia alone prints is said to be no second source', () => {
		expect(plain(pageOf('wiki-kiis-2016-negative-38').ownEvidence)).toContain('38 %');
	});
});

describe('/claims/check', () => {
	it.each([
		['pollster=levada&country=RUS&measure=attitude&answer=positive&year=2019&number=51', 'MATCHES'],
		['pollster=levada&country=RUS&measure=attitude&answer=positive&year=2019&number=52', 'DIFFERS'],
		['pollster=Levada Center&country=Russia&measure=Attitude to Stalin&answer=Positive&year=2019&number=51', 'MATCHES'],
		['pollster=tsu&country=GEO&measure=attitude&answer=positive&year=2013&number=45', 'OTHER_POLLSTER'],
		['pollster=pew&country=GEO&measure=historical-role-gorbachev&answer=positive&year=2017&number=18', 'MATCHES'],
		['pollster=kiis&country=UKR&measure=attitude&answer=negative&year=2016&number=38', 'MATCHES'],
		['country=ARM&number=38', 'MATCHES'],
		['pollster=levada&measure=attitude&answer=positive&year=2019&hedge=half', 'MATCHES'],
		['pollster=gallup&country=GEO&measure=museum&number=99', 'NOT_FOUND']
	])('%s gives %s', (query, code) => {
		const { result, problems } = check(query);
		expect(problems).toEqual([]);
		expect(result?.code).toBe(code);
	});

	it('answers the same to the ids of its permalink as to the names that were typed', () => {
		const typed = check('pollster=левада-центр&country=rus&measure=Attitude to Stalin&answer=POSITIVE&number=51&year=2019');
		const linked = check(typed.permalink.split('?')[1] ?? '');
		expect(linked.permalink).toBe(typed.permalink);
		expect(linked.result).toEqual(typed.result);
	});

	it('tells of a change by the test and in the words of the charts', () => {
		const asked = 'pollster=levada&country=RUS&measure=attitude&answer=positive&year=2019&number=51&comparator=rose';
		expect(plain(check(asked).result?.comparator)).toBe(
			'“Positive, total” rose from 40 % (23 – 27 March 2018) to 51 % (21 – 27 March 2019): +11 percentage points, margin of the change ±5.5. “Hard to answer” and similar went from 17 % to 8 %; without them the figures are about 48 % and 55 %.'
		);
		const first = asked.replace('2019&number=51', '2001&number=38');
		expect(check(first).result?.comparator).toMatch(/^We hold no earlier reading/);
	});

	it('names a bad value with what is allowed, and goes on without it', () => {
		const { problems, result } = check('pollster=nobody&country=ARM&number=38&year=13&hedge=exactish');
		expect(problems.map(({ parameter, value }) => [parameter, value])).toEqual([
			['pollster', 'nobody'],
			['year', '13'],
			['hedge', 'exactish']
		]);
		expect(problems.filter(({ allowed }) => allowed.join('') === '')).toEqual([]);
		expect(result?.code).toBe('MATCHES');
	});

	it('explains itself with two examples that work while nothing is filled in', () => {
		const { isEmpty, examples } = check('');
		expect(isEmpty).toBe(true);
		expect(examples.map(({ href }) => check(href.split('?')[1] ?? '').result?.code)).toEqual(['DIFFERS', 'MATCHES']);
	});

	it('tells equal numbers apart by listing every reading that has one', () => {
		const { readings = [] } = check('country=ARM&number=38').result ?? {};
		const found = readings.filter(({ role }) => role === 'has the number');
		expect(found.map(({ pollster }) => pollster).sort()).toEqual([
			'Carnegie Endowment for International Peace',
			'Pew Research Center'
		]);
	});

	it('never throws and never passes judgement, whatever is sent', () => {
		const ids = [...Object.keys(pollsters), 'RUS', 'GEO', 'positive', 'agree', ...claimSubjects(dataset).map(({ id }) => id)];
		const words = ['about', 'majority', 'record-high', 'rose', 'doubled', 'first', '2019', '51', '100', '-1', '1e9', '~', '%'];
		const value = fc.oneof(fc.constantFrom(...ids, ...words), fc.string({ unit: 'grapheme' }), fc.nat(2100).map(String));
		const form = fc.record(Object.fromEntries(FORM_FIELDS.map((field) => [field, value])), { requiredKeys: [] });
		fc.assert(
			fc.property(form, (fields) => {
				const page = claimCheckPage(dataset, new URLSearchParams(fields as Record<string, string>));
				expect(sentencesOf(page).join(' ')).not.toMatch(/NaN|undefined|Infinity/);
				expect(sentencesOf(page).join(' ')).not.toMatch(FORBIDDEN);
			}),
			{ numRuns: 300 }
		);
	});
});

describe('/claims', () => {
	it('lists every claim once, page by page', () => {
		const count = claimListPage(dataset, new URLSearchParams()).page.count;
		const listed = Array.from({ length: count }, (_, index) =>
			claimListPage(dataset, new URLSearchParams({ page: String(index + 1) })).page.items.map(({ id }) => id)
		).flat();
		expect(listed).toEqual(claims.map(({ id }) => id));
	});

	it('says of a claim whose number agrees what of it does not', () => {
		const items = ['1', '2'].flatMap((page) => claimListPage(dataset, new URLSearchParams({ page })).page.items);
		const reasons = items.flatMap(({ id, finding }) => {
			const [name, reason] = finding.split(': the number agrees, ');
			return reason === undefined ? [] : [[id, name, reason]];
		});
		const differs = 'Differs from the figures we hold';
		expect(reasons).toEqual([
			['belsat-2003-putin-first', differs, 'the place among the answers does not'],
			['err-1999-regret-74', differs, 'the record does not'],
			['levinson-1989-eighth', differs, 'the place among the answers does not']
		]);
	});

	it('filters by finding and names a finding that it does not know', () => {
		const { page } = claimListPage(dataset, new URLSearchParams('finding=other-wave'));
		expect(page.total).toBe(claims.filter(({ finding }) => finding === 'other-wave').length);
		expect(claimListPage(dataset, new URLSearchParams('finding=lie&page=99')).problems).toEqual([
			{ parameter: 'finding', value: 'lie' },
			{ parameter: 'page', value: '99' }
		]);
	});
});
