import type { Tables } from '../tables/parseTables';
import type { Problem } from '../problem';
import { report } from './report';

/** Whatever is not plainly reported as a number says why in its note. */
export function checkFigureNotes(tables: Tables): Problem[] {
	const unexplained = tables.figures
		.flatMap(({ records }) => records)
		.filter(({ record }) => record.note === '');
	return unexplained.flatMap((at) => {
		const { status, reported } = at.record;
		const problems: Problem[] = [];
		if (status !== 'reported')
			problems.push(report(at, 'note', `the status ${status} needs a note with the reason`));
		if (reported.kind === 'words')
			problems.push(report(at, 'note', 'an empty value needs a note with the words that were printed'));
		return problems;
	});
}
