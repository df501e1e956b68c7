import type { Tables } from '../tables/parseTables';
import type { Problem } from '../problem';
import { report } from './report';

/** Holds the figures of organisations that have no file of their own. */
const SHARED_FILE = 'other.csv';

/** A figure answers a question of the organisation that fielded its wave, and stands in that organisation's file. */
export function checkFigureOwner(tables: Tables): Problem[] {
	const pollsterOfWave = new Map(tables.waves.records.map(({ record }) => [record.id, record.pollsterId]));
	const pollsterOfQuestion = new Map(
		tables.questions.records.map(({ record }) => [record.id, record.pollsterId])
	);
	const pollsters = new Set(tables.pollsters.records.map(({ record }) => record.id));
	const files = new Set(tables.figures.map(({ file }) => file));
	return tables.figures.flatMap(({ file, records }) =>
		records.flatMap((at) => {
			const pollster = pollsterOfWave.get(at.record.waveId);
			// A pollster that is not there is reported at the wave.
			if (pollster === undefined || !pollsters.has(pollster)) return [];
			const problems: Problem[] = [];
			const asked = pollsterOfQuestion.get(at.record.questionId);
			if (asked !== undefined && asked !== pollster)
				problems.push(
					report(at, 'question_id', `is a question of ${asked}, but the wave is one of ${pollster}`)
				);
			const own = files.has(`${pollster}.csv`) ? `${pollster}.csv` : SHARED_FILE;
			if (file !== own) problems.push(report(at, 'wave_id', `figures of ${pollster} stand in ${own}`));
			return problems;
		})
	);
}
