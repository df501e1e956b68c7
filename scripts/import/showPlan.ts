import Papa from 'papaparse';
import type { EntryPlan } from '../../src/lib/dataset/entry/entryPlan';
import { groupBy } from '../../src/lib/dataset/groupBy';

/** The rows that would be written, file by file, and what is not written and why. */
export function showPlan(plan: EntryPlan, files: Readonly<Record<string, string>>, folder: string): string[] {
	const lines = plan.remarks.map((remark) => `note: ${remark}`);
	for (const [file, rows] of groupBy(plan.rows, (row) => row.file)) {
		const header = Papa.parse<string[]>(files[file] ?? '', { preview: 1 }).data[0] ?? [];
		lines.push('', `${folder}/${file}: ${rows.length} new`, `  ${header.join(',')}`);
		for (const { cells, remark } of rows) {
			const row = Papa.unparse([header.map((name) => cells[name] ?? '')]);
			lines.push(`  ${row}${remark === '' ? '' : `     <- ${remark}`}`);
		}
	}
	if (plan.known.length > 0) lines.push('', 'There already, with the same value:');
	lines.push(...plan.known.map((text) => `  ${text}`));
	if (plan.left.length > 0) lines.push('', 'Not entered; decide by hand:');
	lines.push(...plan.left.map((text) => `  ${text}`));
	return lines;
}

/** Everything that is missing or wrong, at once. */
export function showOpen({ needs, problems }: EntryPlan): string[] {
	return [
		...problems.map((problem) => `wrong: ${problem}`),
		...needs.flatMap(({ key, about, allowed, suggestion }) => [
			`missing: ${key}`,
			`  ${about}`,
			`  allowed: ${allowed}${suggestion === '' ? '' : `; likely: ${suggestion}`}`
		])
	];
}
