import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../src/lib/chart/catalog/catalog';
import type { ChartSpec } from '../../src/lib/chart/catalog/chartSpec';
import { changeSentences } from '../../src/lib/chart/change/changeSentences';
import { testChange, testChanges, type ChangeResult } from '../../src/lib/chart/change/testChanges';
import { exploreSpec } from '../../src/lib/chart/catalog/exploreSpec';
import { namedReadings } from '../../src/lib/chart/change/pickPair';
import type { PairMember } from '../../src/lib/chart/comparability/pairLevel';
import type { PlottedReading, PlottedSeries } from '../../src/lib/chart/series/plotted';
import { seriesChanges, verdictCell } from '../../src/lib/chart/change/seriesChanges';
import { statisticsWords } from '../../src/lib/chart/statistics/statisticsWords';
import type { Dataset } from '../../src/lib/dataset/types';
import { readingRows } from '../../src/lib/export/rows/csvColumns';
import { chartOf, dataset } from './realCharts';

const QUESTIONS = Object.keys(dataset.questions);

/** Every answer and group of a question in every country, all people and groups of people. */
function everySeries(questionId: string): { slice: Dataset; series: PlottedSeries[] } {
	const spec = exploreSpec(dataset, [questionId]);
	const { offer, slice } = chartOf(spec, '', 'title');
	const answers = offer.answers.join('~');
	const groups = ['all', ...offer.groups.filter((group) => !group.includes(':'))];
	const series = groups.flatMap(
		(group) =>
			chartOf(spec, `answer=${answers}&group=${encodeURIComponent(group)}`, 'title').chart.picked.series
	);
	return { slice, series };
}

const hasSample = ({ wave }: PlottedReading): boolean =>
	wave.sampleSize !== null || wave.marginPublished !== null;

/** Neighbours, and the first with the last. */
function pairsOf(series: PlottedSeries): [PairMember, PairMember][] {
	const at = (index: number): PairMember[] => {
		const reading = series.readings.at(index);
		return reading === undefined ? [] : [{ series, reading }];
	};
	return series.readings.flatMap((_, index): [PairMember, PairMember][] => {
		const [a, b] = [...at(index), ...(index + 1 < series.readings.length ? at(index + 1) : at(0))];
		return a === undefined || b === undefined || a.reading === b.reading ? [] : [[a, b]];
	});
}

describe('no survey without a sample size or a margin gets an interval or a verdict', () => {
	it.each(QUESTIONS)('%s', (questionId) => {
		const { slice, series } = everySeries(questionId);
		for (const one of series) {
			for (const reading of one.readings) if (!hasSample(reading)) expect(reading.interval).toBeNull();
			for (const [a, b] of pairsOf(one)) {
				const { verdict, marginPoints } = testChange(slice, a, b);
				const isTold = verdict.code !== 'CANNOT_TELL';
				expect(marginPoints !== null).toBe(isTold);
				if (isTold) expect([hasSample(a.reading), hasSample(b.reading), one.subgroup]).toEqual([true, true, '']);
			}
		}
		const rows = readingRows(slice, series);
		for (const row of rows.filter(({ sample_size: n, margin_published: moe }) => n + moe === ''))
			expect([row.interval_low, row.change_margin, row.n_eff_low]).toEqual(['', '', '']);
		const verdicts = rows.filter(({ change_margin: margin }) => margin !== '').map(({ verdict }) => verdict);
		expect(verdicts.filter((verdict) => verdict === 'cannot-tell' || verdict === 'not-compared')).toEqual([]);
	});
});

describe('a margin is borrowed from another survey', () => {
	it('by the surveys that have a known mode and a like sample with a margin, and by no other', () => {
		const borrowing = Object.values(dataset.waves).flatMap(({ id, borrowedMargin }) =>
			borrowedMargin ? [[id, borrowedMargin.waveId]] : []
		);
		expect(borrowing).toEqual([
			['levada-2018-03', 'levada-2017-11'],
			['levada-2019-03', 'levada-2017-11'],
			['levada-2021-05', 'levada-2017-11'],
			['vciom-2017-07', 'vciom-2017-gulag']
		]);
	});

	it('and CSV, notes and reading say so', () => {
		const spec = exploreSpec(dataset, ['levada-attitude']);
		const { slice, chart } = chartOf(spec, 'country=RUS&answer=positive', 'title');
		const rows = readingRows(slice, chart.picked.series);
		const bases = rows.filter(({ n_eff_basis: basis }) => basis === 'borrowed_margin').map(({ wave_id: id }) => id);
		expect(bases).toEqual(['levada-2018-03', 'levada-2019-03', 'levada-2021-05']);
		const note = chart.caption.notes.find(({ id }) => id === 'borrowed');
		for (const date of ['March 2018', 'March 2019', 'May 2021']) expect(note?.text).toContain(date);
	});
});

describe('the change columns of a CSV', () => {
	it.each(QUESTIONS)('of %s say what the test of each series says', (questionId) => {
		const { slice, series } = everySeries(questionId);
		const rows = readingRows(slice, series);
		const expected = series.flatMap((one) => {
			const changes = seriesChanges(slice, one);
			return one.readings.map(({ waveId }) => changes.get(waveId));
		});
		expect(rows.map(({ verdict }) => verdict)).toEqual(
			expected.map((change) => (change === undefined ? '' : verdictCell(change.verdict)))
		);
		for (const row of rows) {
			if (row.level_to_previous === 'related' || row.level_to_previous === 'not-comparable')
				expect([row.verdict, row.change_points, row.change_margin]).toEqual(['not-compared', '', '']);
			const isCalled = /^(rose|fell)/.test(row.verdict);
			if (isCalled)
				expect([row.verdict.startsWith('rose'), row.level_to_previous]).toEqual([
					Number(row.change_points) > 0,
					expect.stringMatching(/^(identical|equivalent)$/)
				]);
		}
	});
});

const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];
const datePartsOf = (date: string): string[] => date.split('-').map((part) => String(Number(part)));

/** All numbers that the rows of a reading hold, as sentences print them. */
function numbersOf(reading: PlottedReading): string[] {
	const { wave, valueText, alternatives, printed, effectiveSize } = reading;
	const sizes = [wave.sampleSize, effectiveSize?.low, effectiveSize?.high].flatMap((size) =>
		size == null ? [] : [Math.round(size).toLocaleString('en-GB')]
	);
	return [
		...numbersIn(valueText),
		...numbersIn(printed),
		...alternatives.flatMap((other) => numbersIn(other.printed)),
		...[wave.start, wave.end].flatMap(datePartsOf),
		...sizes
	];
}

/** What was worked out of two rows. */
function numbersOfResult({ points, marginPoints, publishedGap, pairs, needed, shift, level }: ChangeResult): string[] {
	const quoted = level.breaks.flatMap(({ note }) => numbersIn(note));
	const told = [Math.abs(points ?? 0), marginPoints, publishedGap, pairs, needed?.simple, needed?.bound, needed?.deff];
	const shares = shift === null ? [] : Object.values(shift);
	return [...quoted, ...[...told, ...shares].flatMap((one) => (one == null ? [] : [one.toLocaleString('en-GB')]))];
}

/** What no generated sentence says (method, section 7.4); notes on breaks are quoted and may. */
const FORBIDDEN =
	/significan|\btrue\b|\bfalse\b|\bstable\b|unchanged|all-time|\brecord\b|soar|plung|\bas many as\b|because|caus|\bdoubl|\bmost\b|majority|Russians think|undefined|NaN|null|\b1 points|\b1 percentage points|\b1 readings|\.\.|\s\s/i;

const QUERIES = ['', 'view=compare', 'dk=exclude', 'ci=0', 'from=2012'];

function entries(): [string, ChartSpec][] {
	return [
		...CATALOG.map((spec): [string, ChartSpec] => [spec.id, spec]),
		...QUESTIONS.map((id): [string, ChartSpec] => [`q=${id}`, exploreSpec(dataset, [id])])
	];
}

describe('every number in a statistical sentence stands in its rows or is worked out of them', () => {
	it.each(entries())('%s', (_id, spec) => {
		for (const query of QUERIES) {
			const { slice, chart } = chartOf(spec, query, 'title');
			const { series } = chart.picked;
			const quoted = series.flatMap(({ name, measureName, questionId, countryName }) => [
				name,
				measureName,
				countryName,
				JSON.stringify(slice.questions[questionId]?.answers)
			]);
			const families = series.flatMap((one) => {
				const last = one.readings.at(-1);
				const others = [...new Set([one.readings.at(-2), one.readings[0]])];
				const pairs = others.flatMap((reading): [PairMember, PairMember][] =>
					reading === undefined || last === undefined || reading === last
						? []
						: [[{ series: one, reading }, { series: one, reading: last }]]
				);
				return testChanges(slice, pairs);
			});
			const readings = series.flatMap((one) => one.readings);
			const known = new Set([
				...readings.flatMap(numbersOf),
				...readings.flatMap(({ interval }) => (interval === null ? [] : [interval.low.toFixed(1), interval.high.toFixed(1)])),
				...quoted.flatMap(numbersIn),
				...families.flatMap(numbersOfResult),
				...series.flatMap((one) => one.readings.map((_, index) => String(index + 1)))
			]);
			const names = series.map(({ name }) => name).sort((a, b) => b.length - a.length);
			const notes = [...slice.breaks.map(({ note }) => note.replace(/\.$/, '')), ...names];
			const words = statisticsWords(slice, series, '').flatMap(({ sentences }) => sentences);
			const own = words.map((sentence) => notes.reduce((text, note) => text.replaceAll(note, 'X'), sentence));
			const strange = query === 'ci=0' ? [] : numbersIn(words.join('\n')).filter((number) => !known.has(number));
			expect({ query, strange }).toEqual({ query, strange: [] });
			expect({ query, bad: own.filter((sentence) => FORBIDDEN.test(sentence)) }).toEqual({ query, bad: [] });
		}
	});
});

describe('the answer to "is this change real?"', () => {
	it.each(CATALOG.map((spec) => [spec.id, spec] as const))('of any two neighbours of %s is safe', (_id, spec) => {
		const { slice, chart } = chartOf(spec);
		const readings = namedReadings(chart.picked.series, '');
		for (const [index, a] of readings.entries()) {
			const b = readings[index + 1];
			if (b === undefined) continue;
			const result = testChange(slice, a, b);
			const own = changeSentences(slice, result).map((sentence) =>
				slice.breaks.reduce((text, { note }) => text.replace(note.replace(/\.$/, ''), ''), sentence)
			);
			const quoted = [a, b].flatMap(({ series, reading }) => [
				series.name,
				series.countryName,
				JSON.stringify(slice.questions[series.questionId]?.answers),
				reading.dateText
			]);
			const known = new Set([
				...[a, b].flatMap(({ reading }) => numbersOf(reading)),
				...numbersOfResult(result),
				...quoted.flatMap(numbersIn)
			]);
			expect(numbersIn(own.join('\n')).filter((number) => !known.has(number))).toEqual([]);
			expect(own.filter((sentence) => FORBIDDEN.test(sentence))).toEqual([]);
		}
	});
});
