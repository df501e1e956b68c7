import type { Located, Table } from '../read/parseTable';
import type { Tables } from '../tables/parseTables';
import type { Problem } from '../problem';
import { followRenames, type Renames } from '../tables/renames';
import type { Rename, RenamedKind } from '../tables/renamed';
import { report } from './report';

/** The ids of a kind and where they stand; `null` where that is not known here, so that nothing can be said. */
interface Present {
	place: string;
	ids: Set<string> | null;
}

/**
 * An old id is gone, so that a link has one meaning, and following the renames ends at an id that is there.
 * @param chartIds ids of the catalogue, which is no file of the data; `null` where they are not at hand
 */
export function checkRenamedIds(tables: Tables, chartIds: readonly string[] | null): Problem[] {
	const renames = followRenames(tables.renamed.records.map(({ record }) => record));
	const present: Record<RenamedKind, Present> = {
		question: idsOf(tables.questions, ['question_id']),
		answer: idsOf(tables.answers, ['question_id', 'answer_id']),
		wave: idsOf(tables.waves, ['wave_id']),
		pollster: idsOf(tables.pollsters, ['pollster_id']),
		claim: idsOf(tables.claims, ['claim_id']),
		chart: { place: 'the catalogue of charts', ids: chartIds === null ? null : new Set(chartIds) }
	};
	return tables.renamed.records.flatMap((at) => problemsOf(at, present[at.record.kind], renames));
}

function problemsOf(at: Located<Rename>, { place, ids }: Present, renames: Renames): Problem[] {
	const { kind, old, new: renamed } = at.record;
	const isPair = kind === 'answer';
	const misshapen = (['old', 'new'] as const).filter((name) => at.record[name].includes(':') !== isPair);
	if (misshapen.length > 0) {
		const form = isPair ? 'an answer is named question:answer' : `a ${kind} is named by one id`;
		return misshapen.map((name) => report(at, name, `"${at.record[name]}": ${form}`));
	}
	const end = endOf(kind, renamed, renames);
	if (end === old || endOf(kind, end, renames) !== end)
		return [report(at, 'new', `"${old}" leads back to itself`)];
	if (ids === null) return [];
	return [
		...(ids.has(old) ? [report(at, 'old', `"${old}" is still in ${place}`)] : []),
		...(ids.has(end) ? [] : [report(at, 'new', `"${end}" is not in ${place}`)])
	];
}

function endOf(kind: RenamedKind, id: string, renames: Renames): string {
	if (kind !== 'answer') return renames.idOf(kind, id);
	const [questionId = '', answerId = ''] = id.split(':');
	const end = renames.answerOf({ questionId, answerId });
	return `${end.questionId}:${end.answerId}`;
}

/** Read before the check of the cells: one bad cell in a row is one fault, not one for each mention of its id. */
function idsOf(table: Table<unknown>, columns: string[]): Present {
	const ids = table.rows?.map(({ cells }) => columns.map((column) => cells[column] ?? '').join(':'));
	return { place: table.file, ids: ids === undefined ? null : new Set(ids) };
}
