import { describe, expect, it } from 'vitest';
import { findChart } from '../../../../src/lib/chart/catalog/catalog';
import { quoteWithSource, readingQuote } from '../../../../src/lib/export/quote/quote';
import { pollsterInSentence } from '../../../../src/lib/export/quote/quoteSurvey';
import { chartOf } from '../../../data/realCharts';

/** The quote with plain spaces. @param id `series@wave` */
function quoteOf(chartId: string, id: string, query = ''): string {
	const spec = findChart(chartId);
	if (spec === undefined) throw new Error(`no chart ${chartId}`);
	const { slice, chart } = chartOf(spec, query);
	for (const series of chart.picked.series)
		for (const reading of series.readings)
			if (`${series.id}@${reading.waveId}` === id)
				return readingQuote(slice, series, reading).replace(/\s/g, ' ');
	throw new Error(`no reading ${id}`);
}

const RUSSIA = 'attitude-to-stalin-russia';

describe('readingQuote', () => {
	it('says who asked how many people where, when and how, what was answered, and to which question', () => {
		expect(quoteOf(RUSSIA, 'levada-attitude:RUS:neutral@levada-2019-03')).toBe(
			'In a survey of 1,638 adults 18+ in Russia by the Levada Center on 21 – 27 March 2019, face to face, ' +
				'26 % gave the answer “Indifferently”. The question, translated: “How do you personally feel about Stalin in general?”. ' +
				'A published margin of error was not found.'
		);
	});

	it.each([
		[
			'a total names its parts',
			RUSSIA,
			'levada-attitude:RUS:positive@levada-2019-03',
			'',
			/counted as “Positive, total” \(the answers “With admiration”, “With respect” and “With sympathy”\)\./
		],
		[
			'a sum of ours says so',
			RUSSIA,
			'levada-attitude:RUS:negative@levada-2010-03',
			'',
			/24 % gave one of the answers “.+”, “.+” and “.+” \(our sum of the shares that were printed\)\./
		],
		[
			'a rescaled share says so',
			RUSSIA,
			'levada-attitude:RUS:positive@levada-2018-03',
			'dk=exclude',
			/about 48 % gave .+, people without an answer left out and the rest rescaled by us\./
		],
		[
			'a bound is no number',
			'role-of-stalin-by-country',
			'pew-role-stalin:HRV:positive@pew-2015-hrv',
			'',
			/fewer than 10 % gave/
		],
		[
			'words are no number',
			RUSSIA,
			'levada-attitude:RUS:positive@levada-2023-07',
			'',
			/the share that gave .+ was found in words, without a number\./
		],
		[
			'a doubtful figure is called so, with the reason',
			RUSSIA,
			'levada-attitude:RUS:positive@levada-2006',
			'',
			/The figure is doubtful\. Several reports print 37/
		],
		[
			'an inferred date is called so',
			RUSSIA,
			'levada-attitude:RUS:positive@levada-2006',
			'',
			/in 2006 \(the date is inferred\),/
		],
		[
			'a date of publication is no date of fieldwork',
			RUSSIA,
			'levada-attitude:RUS:positive@levada-2010-03',
			'',
			/published on 8 March 2010 \(the days of fieldwork were not found\),/
		],
		[
			'what is not known is named',
			RUSSIA,
			'levada-attitude:RUS:positive@levada-2001-04',
			'',
			/The number of people asked was not found\. The mode of interview was not found\. A published margin of error was not found\./
		],
		[
			'a margin is that of the survey',
			'attitude-to-stalin-rating',
			'rating-attitude:UKR:positive@rating-2022-04',
			'',
			/Published margin of error: ±3\.1 percentage points\./
		],
		[
			'a group is named, and its size is not known',
			RUSSIA,
			'levada-attitude:RUS:positive:age:18-24@levada-2021-05',
			'group=age',
			/48 % of the people counted here \(age 18–24\) gave .+ The number of people in this group was not found\./
		],
		[
			'other values are told',
			RUSSIA,
			'levada-attitude:RUS:neutral@levada-2001-04',
			'',
			/Also reported: 13 %: /
		],
		[
			'another base is named',
			'reasons-for-regret-russia',
			'levada-ussr-regret-reasons:RUS:great-power@levada-2020-03',
			'',
			/Asked of those who regret\. Several answers could be given\./
		],
		[
			'a wording that was not read is not quoted',
			'role-of-stalin-by-country',
			'pew-role-stalin:HRV:positive@pew-2015-hrv',
			'',
			/in our words, since the wording was not read: What role/
		]
	])('%s', (_what, chart, id, query, words) => expect(quoteOf(chart, id, query)).toMatch(words));
});

it('pollsterInSentence gives an article to a centre, not to an abbreviation', () => {
	expect(pollsterInSentence('Levada Center')).toBe('the Levada Center');
	expect(pollsterInSentence('VCIOM')).toBe('VCIOM');
});

it('quoteWithSource adds the collection and the address', () => {
	expect(quoteWithSource('A.', 'https://memory.example/charts/a')).toBe(
		'A. (Memory Polls, https://memory.example/charts/a)'
	);
});
