import type { Located, Table } from '../read/parseTable';
import type { Tables } from '../tables/parseTables';
import type { Problem } from '../problem';
import { report } from './report';

/** Every id, every address of a page and every place in a question's list of answers stands once. */
export function checkUniqueIds(tables: Tables): Problem[] {
	return [
		...doubled(tables.pollsters, 'pollster_id', ({ id }) => id),
		...doubled(tables.countries, 'iso3', ({ id }) => id),
		...doubled(tables.sources, 'source_id', ({ id }) => id),
		...doubled(tables.sources, 'url', ({ url }) => url),
		...doubled(tables.questions, 'question_id', ({ id }) => id),
		...doubled(tables.answers, 'answer_id', (answer) => `${answer.questionId} ${answer.id}`),
		...doubled(tables.answers, 'position', (answer) => `${answer.questionId} ${answer.position}`),
		...doubled(tables.waves, 'wave_id', ({ id }) => id),
		...doubled(
			tables.breaks,
			'kind',
			(each) => `${each.questionId} ${each.beforeWaveId} ${each.afterWaveId} ${each.kind}`
		),
		...doubled(tables.events, 'event_id', ({ id }) => id),
		...doubled(tables.claims, 'claim_id', ({ id }) => id),
		...doubled(tables.renamed, 'old', ({ kind, old }) => `${kind} ${old}`),
		...doubled(
			tables.knownFaults,
			'check',
			(fault) => `${fault.check} ${fault.waveId} ${fault.questionId} ${fault.subgroup} ${fault.answerId}`
		)
	];
}

function doubled<T>(table: Table<T>, column: string, keyOf: (record: T) => string): Problem[] {
	const firstByKey = new Map<string, Located<T>>();
	return table.records.flatMap((located) => {
		const key = keyOf(located.record);
		const first = firstByKey.get(key);
		if (first !== undefined)
			return [report(located, column, `"${key.trim()}" stands on line ${first.line} already`)];
		firstByKey.set(key, located);
		return [];
	});
}
