import { describe, expect, it } from 'vitest';
import { findChart } from '../../../../src/lib/chart/catalog/catalog';
import type { TableModel } from '../../../../src/lib/chart/table/tableModel';
import { chartOf } from '../../../data/realCharts';

function tableOf(id: string, query = ''): TableModel {
	const spec = findChart(id);
	if (spec === undefined) throw new Error(`no chart ${id}`);
	return chartOf(spec, query).chart.caption.table;
}
const idsOf = ({ columns }: TableModel): string[] => columns.map(({ id }) => id);
const textsOf = (table: TableModel, column: string): string[] =>
	table.rows.map(({ cells }) => cells[idsOf(table).indexOf(column)]?.text ?? '');
const keysOf = (table: TableModel, column: string) =>
	table.rows.map(({ cells }) => cells[idsOf(table).indexOf(column)]?.key);

describe('readingsTable', () => {
	it('has a row for every reading, in time order', () => {
		const spec = findChart('role-of-stalin-russia');
		if (spec === undefined) throw new Error('no chart');
		const { picked, caption } = chartOf(spec).chart;
		const ids = picked.series.flatMap(({ id, readings }) => readings.map(({ waveId }) => `${id}@${waveId}`));
		expect(caption.table.rows.map(({ id }) => id).sort()).toEqual(ids.sort());
		expect([caption.table.rows[0]?.head, caption.table.rows.at(-1)?.head]).toEqual([
			'2003',
			'21 – 27 March 2019'
		]);
	});

	it('leaves out country, pollster and group where they are the same for all', () => {
		expect(idsOf(tableOf('role-of-stalin-russia'))).toEqual([
			'answer',
			'value',
			'interval',
			'sample',
			'mode',
			'status'
		]);
		expect(idsOf(tableOf('attitude-to-stalin-russia-ukraine')).slice(0, 2)).toEqual(['country', 'pollster']);
		expect(idsOf(tableOf('attitude-to-stalin-saar-poll'))).toContain('country');
	});

	it('leaves out the range where it is hidden, and keeps it with a single reading', () => {
		expect(idsOf(tableOf('role-of-stalin-russia', 'ci=0'))).not.toContain('interval');
		const one = tableOf('role-of-stalin-russia', 'answer=positive&from=2019');
		expect(one.rows).toHaveLength(1);
		expect(textsOf(one, 'interval')).toEqual(['66.3–73.5']);
	});

	it('tells doubt, sums and other printed values in words, with the kind of source', () => {
		const status = textsOf(tableOf('attitude-to-stalin-russia'), 'status');
		expect(status).toContain('doubtful; secondary source');
		expect(status).toContain('our sum; secondary source');
		expect(status).toContain('also reported: 38; secondary source');
		expect(status).toContain('primary and secondary sources');
		expect(textsOf(tableOf('attitude-to-stalin-russia', 'dk=exclude'), 'status').join()).toMatch(
			/rescaled by us/
		);
	});

	it('links the survey on the page of its question, and the pages by the numbers of the footnote', () => {
		const [row] = tableOf('role-of-stalin-russia').rows;
		expect(row?.href).toMatch(/^\/questions\/levada-role#levada-/);
		expect(row?.references.map(({ number }) => number)).toEqual([1]);
	});

	it('names the question with the answer where several are shown', () => {
		const answers = textsOf(tableOf('role-of-stalin-by-country'), 'answer');
		expect(new Set(answers)).toEqual(
			new Set(['Stalin, Very or mostly positive', 'Gorbachev, Very or mostly positive'])
		);
	});

	it('prints a share as it was printed', () => {
		const values = textsOf(tableOf('role-of-stalin-by-country'), 'value');
		expect(values).toContain('58');
		expect(values).toContain('below 10\u00a0%');
	});
});

describe('sortRows', () => {
	const CHART = 'role-of-stalin-by-country';

	it('sorts numbers as numbers, and a share below 10 right before 10', () => {
		expect(textsOf(tableOf(CHART, 'sort=value'), 'value').slice(0, 7)).toEqual([
			'6',
			'9',
			'below 10\u00a0%',
			'below 10\u00a0%',
			'below 10\u00a0%',
			'13',
			'18'
		]);
	});

	it('has words and what was not found last, either way', () => {
		for (const sort of ['value', '-value'])
			expect(keysOf(tableOf('attitude-to-stalin-russia', `sort=${sort}`), 'value').indexOf(null)).toBe(25);
		for (const sort of ['sample', '-sample']) {
			const keys = keysOf(tableOf(CHART, `sort=${sort}`), 'sample');
			expect(keys.slice(0, 2)).toEqual([1361, 1361]);
			expect(new Set(keys.slice(2))).toEqual(new Set([null]));
		}
	});

	it('keeps equal rows in time order, either way', () => {
		const inTime = tableOf('regret-for-the-ussr-russia').rows.map(({ id }) => id);
		for (const sort of ['answer', '-answer', 'sample', '-sample']) {
			const table = tableOf('regret-for-the-ussr-russia', `sort=${sort}`);
			const places = new Map<unknown, number[]>();
			keysOf(table, sort.replace('-', '')).forEach((key, index) =>
				places.set(key, [...(places.get(key) ?? []), inTime.indexOf(table.rows[index]?.id ?? '')])
			);
			for (const ties of places.values()) expect(ties).toEqual(ties.toSorted((a, b) => a - b));
		}
	});

	it('sorts names from A to Z and back', () => {
		const countries = textsOf(tableOf(CHART, 'sort=country'), 'country');
		expect(countries).toEqual(countries.toSorted());
		const back = textsOf(tableOf(CHART, 'sort=-country'), 'country');
		expect(back).toEqual(countries.toReversed());
	});

	it('stays in time order by a column that is not there', () => {
		expect(tableOf('role-of-stalin-russia', 'sort=country')).toEqual(tableOf('role-of-stalin-russia'));
	});
});

describe('compactTable', () => {
	it('has a column a survey with its sample, and a row a series', () => {
		const table = tableOf('role-of-stalin-russia', 'table=compact');
		expect(table.rows.map(({ head }) => head)).toEqual(['Positive, total', 'Negative, total', 'Hard to say']);
		expect(table.columns[0]?.name).toBe('2003, sample not found');
		expect(table.columns.at(-1)?.name).toBe('21 – 27 March 2019, sample 1,638');
		expect(table.rows[0]?.cells.at(-1)?.text).toBe('70');
		expect(table.rows[2]?.cells[0]).toEqual({ text: '–', key: null, plain: '' });
	});

	it('says doubt beside the number', () => {
		const cells = tableOf('attitude-to-stalin-russia', 'table=compact').rows.flatMap((row) => row.cells);
		expect(cells).toContainEqual({ text: '36 (doubtful)', key: null, plain: '36' });
	});

	it('names the country of a survey where there are several', () => {
		const table = tableOf('attitude-to-stalin-saar-poll', 'table=compact');
		const countries = table.columns.map(({ name }) => name.split(',')[0]);
		expect(new Set(countries).size).toBeGreaterThan(1);
	});
});
