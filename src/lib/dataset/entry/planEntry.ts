import { groupBy } from '../groupBy';
import { REFERENCE_FILES, type Tables } from '../tables/parseTables';
import type { Figure } from '../types';
import type { WideTable } from '../wide/wideTable';
import { checkAnswers } from './checkAnswers';
import type { EntryAnswers, EntryPlan } from './entryPlan';
import { findQuestion } from './findQuestion';
import { findWave } from './findWave';
import { matchAnswers } from './matchAnswers';
import { findSource } from './newSource';
import { figurePlace, planFigure } from './planFigure';
import { resolveColumn } from './resolveColumn';

/** Holds the figures of organisations that have no file of their own. */
const SHARED_FILE = 'other.csv';

/**
 * What a printed table adds to the collection: rows of figures, waves, answers and a page, in the collection's form.
 * Whatever must be asked, and whatever was said and is not allowed, comes back at once; rows are proposed as far as they
 * are known. Nothing is changed.
 */
export function planEntry(table: WideTable, tables: Tables, said: EntryAnswers): EntryPlan {
	const plan: EntryPlan = { needs: [], problems: [], rows: [], known: [], left: [], remarks: [] };
	const records = <T>({ records: all }: { records: { record: T }[] }): T[] => all.map(({ record }) => record);
	const add = (part: Partial<EntryPlan>): void => {
		for (const key of ['needs', 'problems', 'remarks'] as const)
			plan[key].push(...((part[key] ?? []) as never[]));
	};
	plan.problems.push(...checkAnswers(said, table, records(tables.countries)));
	const answers = records(tables.answers);
	const found = findQuestion(said, records(tables.questions), answers, table.answers);
	const source = findSource(said, records(tables.sources), REFERENCE_FILES.sources);
	add(found);
	add(source);
	if (source.row !== null) plan.rows.push(source.row);
	const question = found.question;
	if (question === null) return once(plan);
	const matched = matchAnswers(table.answers, question.id, answers, said, REFERENCE_FILES.answers);
	add(matched);
	plan.rows.push(...matched.rows);
	const waves = records(tables.waves);
	const waveOf = new Map<string, { waveId: string; subgroup: string }>();
	for (const printed of table.columns) {
		const resolved = resolveColumn(printed, said);
		add(resolved);
		if (resolved.column === null || resolved.needs.length > 0) continue;
		const planned = plan.rows.filter((row) => row.file === REFERENCE_FILES.waves);
		const wave = findWave(resolved.column, question.pollsterId, { waves, planned }, said, source.id);
		add(wave);
		if (wave.row !== null) plan.rows.push(wave.row);
		if (wave.id !== null) waveOf.set(printed.name, { waveId: wave.id, subgroup: resolved.column.subgroup });
	}
	const files = tables.figures.map(({ file }) => file);
	const file = files.includes(`${question.pollsterId}.csv`) ? `${question.pollsterId}.csv` : SHARED_FILE;
	const standing = groupBy(
		tables.figures.flatMap(({ records: all }) => all),
		({ record }) => keyOf(record)
	);
	const entered = new Map<string, string>();
	for (const figure of table.figures) {
		const [where, answerId] = [waveOf.get(figure.context), matched.ids.get(figure.answer)];
		if (where === undefined || answerId === undefined) continue;
		const record = { ...where, questionId: question.id, answerId, printed: figure.printed };
		const name = `${figure.answer}, ${figure.context}: ${figure.text}`;
		const key = keyOf(record);
		const twin = entered.get(key);
		if (twin !== undefined && twin !== figure.printed)
			plan.problems.push(
				`${name} (row ${figure.row}, column ${figure.column}): the table prints ${twin} for the same survey, group and answer; skip one of the two`
			);
		if (twin !== undefined) continue;
		entered.set(key, figure.printed);
		const status = said['status'] ?? 'reported';
		const fate = planFigure(record, standing.get(key) ?? [], status, said['note'] ?? '', source.publisher);
		if (fate.kind === 'known')
			plan.known.push(`${name} is in ${figurePlace(fate.at)} (${fate.at.record.status})`);
		else if (fate.kind === 'left') plan.left.push(`${name} ${fate.reason}`);
		else
			plan.rows.push({
				file,
				cells: {
					wave_id: record.waveId,
					question_id: record.questionId,
					subgroup: record.subgroup,
					answer_id: answerId,
					value: figure.printed,
					status: fate.status,
					sources: source.id,
					confirmations: '1',
					note: fate.note
				},
				remark: name
			});
	}
	return once(plan);
}

function keyOf(figure: Pick<Figure, 'waveId' | 'questionId' | 'subgroup' | 'answerId'>): string {
	return [figure.waveId, figure.questionId, figure.subgroup, figure.answerId].join('|');
}

/** One question a key: what is asked of several columns is asked once. */
function once(plan: EntryPlan): EntryPlan {
	const needs = plan.needs.filter(
		({ key }, index) => plan.needs.findIndex((other) => other.key === key) === index
	);
	return { ...plan, needs, problems: [...new Set(plan.problems)], remarks: [...new Set(plan.remarks)] };
}
