import type { Tables } from '../tables/parseTables';
import type { Finding } from './finding';
import { report } from './report';

/** No figure counts more pages that print it than it names. */
export function checkConfirmations(tables: Tables): Finding[] {
	return tables.figures
		.flatMap(({ records }) => records)
		.flatMap((at): Finding[] => {
			const { waveId, questionId, subgroup, answerId, confirmations, sourceIds } = at.record;
			if (confirmations === null || confirmations <= sourceIds.length) return [];
			const message = `${confirmations} are more than the sources named, ${sourceIds.length}`;
			return [
				{
					fault: { check: 'confirmations', waveId, questionId, subgroup, answerId },
					problem: report(at, 'confirmations', message)
				}
			];
		});
}
