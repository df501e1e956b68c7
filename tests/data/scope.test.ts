import { strFromU8 } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { isShown } from '../../src/lib/dataset/isShown';
import { downloadCounts } from '../../src/lib/pages/share/downloadCounts';
import { ASKED_CHARTS, fileBytes, fileContext } from './chartFiles';
import { readXlsx } from './readXlsx';
import { dataset } from './realCharts';

type Row = Record<string, string>;

const placeOf = (...parts: (string | undefined)[]): string => parts.join(' ');

async function csvRows(context: ReturnType<typeof fileContext>): Promise<Row[]> {
	const csv = strFromU8(await fileBytes(context, 'csv'));
	return Papa.parse<Row>(csv, { header: true, skipEmptyLines: true }).data;
}

describe.each(ASKED_CHARTS.map((asked) => [asked.name, asked] as const))('scope=all of %s', (_name, asked) => {
	const [shown, all] = [fileContext(asked), fileContext(asked, 'all')];

	it('has every figure of its questions that may be shown once, under the same columns, and no other printed one', async () => {
		const rows = await csvRows(all);
		const printed = rows.filter(({ derived }) => derived === 'no');
		const figures = dataset.figures.filter(
			(figure) => isShown(figure) && asked.spec.questionIds.includes(figure.questionId)
		);
		expect(printed.map((row) => placeOf(row.question_id, row.wave_id, row.subgroup, row.answer_id, row.value_printed)).sort()).toEqual(
			figures.map((figure) => placeOf(figure.questionId, figure.waveId, figure.subgroup, figure.answerId, figure.printed)).sort()
		);
		const [first = {}] = await csvRows(shown);
		expect(Object.keys(rows[0] ?? {})).toEqual(Object.keys(first));
	});

	it('has as many rows in CSV, XLSX and JSON as is said beside the choice', async () => {
		const counts = downloadCounts(all.chart, dataset);
		for (const context of [shown, all]) {
			const count = (await csvRows(context)).length;
			const [figures] = readXlsx(await fileBytes(context, 'xlsx'));
			const json = JSON.parse(strFromU8(await fileBytes(context, 'json'))) as { scope: string; readings: unknown[] };
			expect([count, (figures?.rows.length ?? 0) - 1, json.readings.length]).toEqual(
				Array.from({ length: 3 }, () => counts[context.scope])
			);
			expect(json.scope).toBe(context.scope);
		}
	});
});
