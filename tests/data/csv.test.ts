import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { planChart } from '../../src/lib/chart/planChart';
import { drawChart } from '../../src/lib/chart/panels/drawChart';
import { CATALOG, findChart } from '../../src/lib/chart/catalog/catalog';
import type { PlottedReading, PlottedSeries } from '../../src/lib/chart/series/plotted';
import { parsePercent } from '../../src/lib/dataset/cells/parsePercent';
import { chartWarnings } from '../../src/lib/export/rows/chartWarnings';
import { chartCsv } from '../../src/lib/export/rows/csv';
import { CSV_COLUMNS } from '../../src/lib/export/rows/csvColumns';
import { shareInterval } from '../../src/lib/stats/shareInterval';
import { chartOf } from './realCharts';

/** The contract: never renamed, never moved; a new column comes at the end. */
const COLUMNS =
	'series_id,question_id,question,pollster,sponsor,country,country_code,wave_id,fieldwork_start,fieldwork_end,date_basis,' +
	'subgroup,answer_id,answer,stance,value_printed,value,qualifier,derived,parts,status,base,sample_size,margin_published,' +
	'n_eff_low,n_eff_high,n_eff_basis,interval_low,interval_high,level_to_previous,change_points,change_margin,verdict,mode,question_wording,source_urls,data_version,note';

type Row = Record<string, string>;
const SIGNS: Record<string, string> = { below: '<', about: '~', words: '', '': '' };

/** The share of a row as it was reported, from the cells alone. */
function reportedOf(row: Row): PlottedReading['reported'] {
	const isBelow = row.qualifier === 'below';
	const printed = isBelow ? (row.value_printed ?? '') : `${SIGNS[row.qualifier ?? ''] ?? ''}${row.value}`;
	const parsed = parsePercent(row.qualifier === 'words' ? '' : printed);
	if (!parsed.ok) throw new Error(parsed.message);
	return parsed.value;
}

const oneDecimal = (share: number): number => Math.round(share * 1000) / 10;

/** The interval of a row; the inner one follows from the higher effective size. */
function intervalOf(row: Row): PlottedReading['interval'] {
	if (!row.interval_low || !row.interval_high) return null;
	const k = row.derived === 'sum' ? (row.parts ?? '').split(' ').length : 1;
	const p = Number(row.value) / 100;
	const limits = shareInterval({ p, nEff: Number(row.n_eff_high), h: row.value?.includes('.') ? 0.001 : 0.01, k });
	const inner =
		row.n_eff_low === row.n_eff_high || limits === null
			? null
			: { low: oneDecimal(limits[0]), high: oneDecimal(limits[1]) };
	return { low: Number(row.interval_low), high: Number(row.interval_high), inner };
}

/** The series with every value replaced by what the CSV says of it. */
function readBack(series: PlottedSeries[], rows: Row[]): PlottedSeries[] {
	return series.map((one) => {
		const own = rows.filter((row) => row.series_id === one.id);
		expect(own.map((row) => row.wave_id)).toEqual(one.readings.map(({ waveId }) => waveId));
		return {
			...one,
			readings: one.readings.map((reading, index) => {
				const row = own[index] ?? {};
				return {
					...reading,
					reported: reportedOf(row),
					interval: intervalOf(row),
					status: row.status === 'weak' ? ('weak' as const) : ('reported' as const),
					wave: { ...reading.wave, start: row.fieldwork_start ?? '', end: row.fieldwork_end ?? '' }
				};
			})
		};
	});
}

const parse = (csv: string): Row[] => Papa.parse<Row>(csv, { header: true, skipEmptyLines: true }).data;

describe.each(CATALOG.map((spec) => [spec.id, spec] as const))('the CSV of %s', (_id, spec) => {
	it('has the columns of the contract and, read back, draws the same chart', () => {
		const { chart, slice } = chartOf(spec);
		const csv = chartCsv(slice, chart.picked.series);
		expect(csv.split('\r\n')[0]).toBe(COLUMNS);
		const rows = parse(csv);
		expect(rows).toHaveLength(chart.picked.series.flatMap(({ readings }) => readings).length);
		const again = { ...chart.picked, series: readBack(chart.picked.series, rows) };
		const draw = (picked: typeof again) => {
			const plan = planChart(slice, spec, picked.series, chart.selection);
			return drawChart(slice, { ...chart, picked, plan }, 760);
		};
		expect(draw(again)).toEqual(draw(chart.picked));
	});
});

describe('chartCsv', () => {
	const spec = findChart('attitude-to-stalin-russia');
	if (spec === undefined) throw new Error('the first chart is gone');

	it('writes one list of columns', () => {
		expect(Object.keys(CSV_COLUMNS).join(',')).toBe(COLUMNS);
	});

	it('holds only what was chosen', () => {
		const { chart, slice } = chartOf(spec, 'answer=positive&from=2015&to=2019');
		const rows = parse(chartCsv(slice, chart.picked.series));
		expect(rows.map((row) => [row.fieldwork_start, row.value])).toEqual([
			['2015-03-20', '39'],
			['2016-03-11', '37'],
			['2017-01-20', '46'],
			['2018-03-23', '40'],
			['2019-03-21', '51']
		]);
	});

	it('says with each Russian reading under which conditions it was given', () => {
		const { chart, slice } = chartOf(spec);
		const notes = parse(chartCsv(slice, chart.picked.series)).map((row) => [row.fieldwork_start, row.note ?? '']);
		expect(notes.filter(([, note = '']) => !note.includes('Answers given to an interviewer in Russia'))).toEqual([]);
		const isLong = (note: string): boolean => note.includes('Since February 2022');
		for (const [start = '', note = ''] of notes) expect([start, isLong(note)]).toEqual([start, start >= '2022-02-24']);
	});

	it('carries the warning of related questions on one axis in every row', () => {
		const related = findChart('regret-for-the-ussr-russia-ukraine');
		if (related === undefined) throw new Error('the chart is gone');
		const warned = (query: string): boolean[] => {
			const { chart, slice } = chartOf(related, query);
			const csv = chartCsv(slice, chart.picked.series, false, chartWarnings(chart.caption));
			return [...new Set(parse(csv).map(({ note = '' }) => note.includes('Related questions on one axis')))];
		};
		expect(warned('overlay=1')).toEqual([true]);
		expect(warned('')).toEqual([false]);
	});

	it('begins with a mark only where it is asked for', () => {
		const { chart, slice } = chartOf(spec);
		expect(chartCsv(slice, chart.picked.series).charCodeAt(0)).not.toBe(0xfeff);
		expect(chartCsv(slice, chart.picked.series, true).charCodeAt(0)).toBe(0xfeff);
	});

	it('neutralises a text that a spreadsheet would run, and leaves numbers alone', () => {
		const { chart, slice } = chartOf(spec);
		const [series] = chart.picked.series;
		if (series === undefined) throw new Error('no series');
		const question = slice.questions[series.questionId];
		if (question === undefined) throw new Error('no question');
		const wording = '=HYPERLINK("https://example.org")';
		const hostile = { ...slice, questions: { [question.id]: { ...question, wording } } };
		const [row] = parse(chartCsv(hostile, [series]));
		expect(row?.question).toBe(`'${wording}`);
		expect(row?.value).toBe('38');
	});
});
