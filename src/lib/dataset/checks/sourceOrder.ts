import type { Tables } from '../tables/parseTables';
import type { Problem } from '../problem';
import { report } from './report';

/** Pages are sorted by address, so that one that was read before is found before it is entered again. */
export function checkSourceOrder(tables: Tables): Problem[] {
	const { records } = tables.sources;
	return records.flatMap((at, index) => {
		const previous = records[index - 1]?.record.url ?? '';
		return at.record.url < previous
			? [report(at, 'url', 'the file is sorted by address; this one comes after a later one')]
			: [];
	});
}
