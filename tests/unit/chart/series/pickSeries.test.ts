import { describe, expect, it } from 'vitest';
import { findChart } from '../../../../src/lib/chart/catalog/catalog';
import { exploreSpec } from '../../../../src/lib/chart/catalog/exploreSpec';
import { chartOf, dataset } from '../../../data/realCharts';

function pick(id: string, query = '') {
	const spec = findChart(id);
	if (spec === undefined) throw new Error(`no chart ${id}`);
	return chartOf(spec, query);
}
const namesOf = (id: string, query?: string): string[] =>
	pick(id, query).chart.picked.series.map(({ name }) => name);

describe('pickSeries', () => {
	it('names a series by what tells it from the others', () => {
		expect(namesOf('regret-for-the-ussr-russia-ukraine')).toEqual(['Russia', 'Ukraine']);
		expect(namesOf('regret-for-the-ussr-russia')).toEqual(['Regret', 'Do not regret', 'Hard to say']);
		expect(namesOf('stalin-a-great-leader-ukraine')).toEqual([
			'Kyiv International Institute of Sociology (KIIS)',
			'Ilko Kucheriv Democratic Initiatives Foundation'
		]);
	});

	it('names two questions of one pollster by their wording', () => {
		const spec = exploreSpec(dataset, ['levada-attitude', 'levada-role']);
		const { series } = chartOf(spec, '', 'Explorer').chart.picked;
		expect(series.map(({ name }) => name)).toEqual([
			'“How do you personally feel about Stalin in…”',
			// Put together from reports, so it is not quoted.
			'What role did Stalin play in the life of our…'
		]);
		expect(new Set(series.map(({ measureName }) => measureName)).size).toBe(2);
	});

	it('gives a series the same look whatever stands beside it', () => {
		const all = pick('most-outstanding-figures-russia').chart.picked.series;
		const [alone] = pick('most-outstanding-figures-russia', 'answer=lenin').chart.picked.series;
		const among = all.find(({ answerId }) => answerId === 'lenin');
		expect([alone?.tone, alone?.marker]).toEqual([among?.tone, among?.marker]);
	});

	it('colours answers by stance, and countries by hue', () => {
		const tones = (id: string) => pick(id).chart.picked.series.map(({ tone }) => tone);
		expect(tones('attitude-to-stalin-russia')).toEqual(['positive', 'neutral', 'negative']);
		expect(tones('regret-for-the-ussr-russia-ukraine')).toEqual(['hue-1', 'hue-2']);
	});

	it('dims all but the series in front', () => {
		const { series } = pick('attitude-to-stalin-russia', 'focus=levada-attitude:RUS:negative').chart.picked;
		expect(series.map(({ isDimmed }) => isDimmed)).toEqual([true, true, false]);
	});

	it('draws an interval only where sample size or margin is known', () => {
		const readings = pick('attitude-to-stalin-russia').chart.picked.series.flatMap((one) => one.readings);
		for (const { wave, interval, reported } of readings)
			expect(interval !== null).toBe(
				(wave.sampleSize !== null || wave.marginPublished !== null) && reported.kind === 'percent'
			);
		const hidden = pick('attitude-to-stalin-russia', 'ci=0').chart.picked.series.flatMap(
			(one) => one.readings
		);
		expect(hidden.filter(({ interval }) => interval !== null)).toEqual([]);
	});

	it('has no interval for a subgroup or a filtered base', () => {
		const { series } = pick('reasons-for-regret-russia').chart.picked;
		expect(dataset.questions['levada-ussr-regret-reasons']?.base).toBe('those who regret');
		expect(series.flatMap((one) => one.readings).filter(({ interval }) => interval !== null)).toEqual([]);
	});

	it('leaves out who gave no answer only where every kind of it was printed', () => {
		const { picked } = pick('attitude-to-stalin-russia', 'dk=exclude&answer=positive').chart;
		const shown = picked.series.flatMap((one) => one.readings);
		// 40 of 83 and 51 of 92: the surveys of 2018 (16 + 1) and 2019 (7 + 1 without an answer).
		expect(shown.map(({ waveId, valueText }) => [waveId, valueText])).toEqual([
			['levada-2018-03', 'about 48\u00a0%'],
			['levada-2019-03', 'about 55\u00a0%']
		]);
		expect(shown.map(({ derived }) => derived)).toEqual(['rescaled', 'rescaled']);
		expect(picked.notRescaled.length).toBeGreaterThan(0);
	});
});

describe('the notes of a chart', () => {
	const notesOf = (id: string, query?: string): string =>
		pick(id, query)
			.chart.caption.notes.map(({ text }) => text)
			.join('\n');

	it('name breaks with their reason, doubt, other printed values and sums', () => {
		const notes = notesOf('attitude-to-stalin-russia');
		expect(notes).toContain('a break between 20 – 23 January 2017 and 23 – 27 March 2018 (answers offered)');
		expect(notes).toMatch(/Doubtful, drawn hollow: Positive, total, 2006/);
		expect(notes).toMatch(/Also reported: Negative, total, April 2001: 49\u00a0% instead of 43\u00a0%/);
		expect(notes).toMatch(/our sum of 3 rounded answers/);
	});

	it('say that lines are joined only when they are', () => {
		expect(notesOf('attitude-to-stalin-russia')).not.toContain('joined across breaks');
		expect(notesOf('attitude-to-stalin-russia', 'join=1')).toContain('joined across breaks');
	});

	it('say that several answers were allowed', () => {
		expect(notesOf('most-outstanding-figures-russia')).toContain('Several answers were allowed');
	});
});

describe('the chart in words', () => {
	it('tells first and last reading, highest and lowest', () => {
		const words = pick('regret-for-the-ussr-russia').chart.caption.words.full.join('\n');
		expect(words).toContain('Regret: 17 readings, first 66\u00a0% (1992), last 63\u00a0%');
		expect(words).toContain('Highest published figure 75\u00a0% (December 2000)');
	});

	it('holds no highest against a lowest across a break', () => {
		const words = pick('attitude-to-stalin-ukraine').chart.caption.words.full.join('\n');
		expect(words).toContain('The line is broken');
		expect(words).not.toContain('Highest');
	});
});
