import type { Table } from '../read/parseTable';
import type { Tables } from '../tables/parseTables';
import type { Problem } from '../problem';
import { report } from './report';

/** The ids of a file; `null` where the file could not be read, so that nothing can be said. */
interface Known {
	file: string;
	ids: Set<string> | null;
}

/** Whatever names a record of another file names one that is there. */
export function checkKnownIds(tables: Tables): Problem[] {
	const pollsters = idsOf(tables.pollsters, 'pollster_id');
	const countries = idsOf(tables.countries, 'iso3');
	const sources = idsOf(tables.sources, 'source_id');
	const questions = idsOf(tables.questions, 'question_id');
	const waves = idsOf(tables.waves, 'wave_id');
	const { breaks, links, events, claims, climate } = tables;
	return [
		...unknown(tables.pollsters, 'home_country', countries, (pollster) => [pollster.homeCountry]),
		...unknown(tables.questions, 'pollster_id', pollsters, (question) => [question.pollsterId]),
		...unknown(tables.answers, 'question_id', questions, (answer) => [answer.questionId]),
		...unknown(tables.waves, 'pollster_id', pollsters, (wave) => [wave.pollsterId]),
		...unknown(tables.waves, 'country', countries, (wave) => [wave.country]),
		...unknown(tables.waves, 'partner', pollsters, (wave) => partnerId(wave.partner)),
		...unknown(tables.waves, 'sources', sources, (wave) => wave.sourceIds),
		...tables.figures.flatMap((figures) => [
			...unknown(figures, 'wave_id', waves, (figure) => [figure.waveId]),
			...unknown(figures, 'question_id', questions, (figure) => [figure.questionId]),
			...unknown(figures, 'sources', sources, (figure) => figure.sourceIds)
		]),
		...unknown(breaks, 'question_id', questions, (each) => [each.questionId]),
		...unknown(breaks, 'before_wave', waves, (each) => [each.beforeWaveId]),
		...unknown(breaks, 'after_wave', waves, (each) => [each.afterWaveId]),
		...unknown(breaks, 'sources', sources, (each) => each.sourceIds),
		...unknown(links, 'question_a', questions, (link) => [link.questionA]),
		...unknown(links, 'question_b', questions, (link) => [link.questionB]),
		...unknown(events, 'country', countries, (event) => filled(event.country)),
		...unknown(events, 'sources', sources, (event) => event.sourceIds),
		...unknown(claims, 'claimed_pollster_id', pollsters, (claim) => filled(claim.pollsterId)),
		...unknown(claims, 'claimed_country', countries, (claim) => filled(claim.country)),
		...unknown(claims, 'claimed_question_id', questions, (claim) => filled(claim.questionId)),
		...unknown(claims, 'finding_wave_id', waves, (claim) => filled(claim.findingWaveId)),
		...unknown(claims, 'finding_question_id', questions, (claim) => filled(claim.findingQuestionId)),
		...unknown(climate, 'country', countries, (each) => [each.country]),
		...unknown(climate, 'sources', sources, (each) => each.sourceIds)
	];
}

/** Read before the check of the cells: one bad cell in a row is one fault, not one for each mention of its id. */
function idsOf(table: Table<unknown>, column: string): Known {
	const hasColumn = table.rows?.[0]?.cells[column] !== undefined;
	const ids = hasColumn ? new Set(table.rows?.map(({ cells }) => cells[column] ?? '')) : null;
	return { file: table.file, ids };
}

function unknown<T>(
	table: Table<T>,
	column: string,
	known: Known,
	idsIn: (record: T) => string[]
): Problem[] {
	const { file, ids } = known;
	if (ids === null) return [];
	return table.records.flatMap((located) =>
		idsIn(located.record)
			.filter((id) => !ids.has(id))
			.map((id) => report(located, column, `"${id}" is not in ${file}`))
	);
}

function filled(id: string): string[] {
	return id === '' ? [] : [id];
}

/** A partner is a pollster by its id, or a name in words, which has a capital letter or a space. */
function partnerId(partner: string): string[] {
	return /^[a-z0-9-]+$/.test(partner) ? [partner] : [];
}
