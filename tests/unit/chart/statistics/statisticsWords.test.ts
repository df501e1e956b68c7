import { describe, expect, it } from 'vitest';
import { statisticsWords } from '../../../../src/lib/chart/statistics/statisticsWords';
import type { Alternative } from '../../../../src/lib/dataset/query/series';
import { member, membersOfSeries, smallDataset, type Told } from '../comparability/pairMembers';

const dataset = smallDataset();
const FORTY_TWO: Alternative = {
	printed: '42',
	reported: { kind: 'percent', pct: 42 },
	note: '',
	sourceIds: []
};

/** Readings a year apart, each with what the sources give. */
function told(shares: number[], change: (index: number) => Told = () => ({})): Told[] {
	return shares.map((pct, index) => ({ date: `${2010 + index}-03-20`, pct, ...change(index) }));
}

function wordsOf(all: Told[]): string[] {
	const [first] = membersOfSeries(all);
	if (first === undefined) throw new Error('no reading');
	const readings = first.series.readings.map((reading) => ({
		...reading,
		effectiveSize: reading.wave.sampleSize === null ? null : { low: 831, high: 831, basis: 'stated_margin' }
	}));
	return statisticsWords(dataset, [{ ...first.series, readings }], '').flatMap(({ sentences }) => sentences);
}

describe('statisticsWords says of a run as a whole what the method allows', () => {
	it.each([
		[[40, 41, 39, 40], 'no detectable change over the period'],
		[[20, 30, 40, 50], 'rose broadly steadily'],
		[[50, 40, 30, 20], 'fell broadly steadily'],
		[[40, 55, 40, 40, 55, 40], 'moved up and down with no overall direction'],
		[[20, 45, 25, 60], 'rose overall, not steadily'],
		[[60, 25, 45, 20], 'fell overall, not steadily']
	])('%j: %s', (shares, words) => {
		expect(wordsOf(told(shares)).filter((sentence) => sentence.includes(words))).toHaveLength(1);
	});

	it('says nothing of three readings, and why it says nothing of more', () => {
		expect(wordsOf(told([40, 45, 50])).join(' ')).not.toMatch(/trend|steadily|period/);
		const lacking = told([40, 41, 39, 40], (index) =>
			index === 1 ? { wave: { sampleSize: null, marginPublished: null } } : {}
		);
		expect(wordsOf(lacking).join(' ')).toContain('sample size not found in our sources for 1 of 4 readings');
		const disputed = told([40, 41, 39, 40], (index) =>
			index === 2 ? { reading: { alternatives: [FORTY_TWO] } } : {}
		);
		expect(wordsOf(disputed).join(' ')).toContain(
			'sources print different values for the reading of 2012-03-20'
		);
	});

	it('holds together only what was measured the same way', () => {
		const mixed = told([40, 41, 39, 40, 60, 61], (index) =>
			index > 3 ? { wave: { mode: 'telephone' } } : {}
		);
		const words = wordsOf(mixed).join(' ');
		expect(words).toContain('4 readings (2010-03-20 to 2013-03-20): no detectable change');
		expect(words).toContain('Against the first reading: Not compared: mode of interview.');
		expect(words).not.toContain(
			'Highest published figure in the readings we hold (2010-03-20 to 2015-03-20)'
		);
	});
});

describe('statisticsWords', () => {
	it('tells a record that can be told from all others from one that cannot', () => {
		expect(wordsOf(told([40, 41, 52])).join(' ')).toContain('differs from each other one of them');
		expect(wordsOf(told([40, 51, 52])).join(' ')).toContain('not distinguishable from 51 % (2011-03-20)');
	});

	it('adjusts the change from the reading before and from the first for each other', () => {
		// Alone p is 0.027; held to twice that it is not called.
		expect(wordsOf(told([45, 51]))[1]).toContain('rose from 45 %');
		expect(wordsOf(told([45, 45, 51]))[1]).toContain('no detectable change');
	});

	it.each([
		[54, 'That is more than half.'],
		[52, 'That is about half.'],
		[40, 'That is less than half.']
	])('%s %% of 831: %s', (pct, sentence) => {
		expect(wordsOf(told([30, pct]))[0]).toContain(sentence);
	});

	it('without a sample size says the figure alone, and that the size is not known', () => {
		const nothing: Told = { wave: { sampleSize: null, marginPublished: null } };
		const words = wordsOf(told([30, 60], () => nothing));
		expect(words[0]).toBe(
			'Latest: 60 % (2011-03-20). No range: the sample size was not found in our sources.'
		);
		expect(words.join(' ')).not.toMatch(/half|rose|likely|±/);
		expect(words.at(-1)).toContain('Not known of the newest survey (2011-03-20): sample size');
	});

	it('names series with one reading in one sentence', () => {
		const { series } = member({});
		expect(statisticsWords(dataset, [series], '')).toMatchObject([
			{ id: 'all', sentences: ['One reading in plain numbers, so there is no change to describe: Yes.'] }
		]);
	});
});
