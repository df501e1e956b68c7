import type { Tables } from '../tables/parseTables';
import type { Problem } from '../problem';
import { firstDay, lastDay } from '../time';
import { report } from './report';

/** A note on a country and time ends after it begins, and stands once; the longer form stands after the shorter one. */
export function checkClimateTimes({ climate }: Tables): Problem[] {
	return climate.records.flatMap((at, index): Problem[] => {
		const { country, from, to } = at.record;
		const before = climate.records.slice(0, index).filter(({ record }) => record.country === country);
		if (from !== '' && to !== '' && lastDay(to) < firstDay(from))
			return [report(at, 'to', `"${to}" is before "${from}"`)];
		const last = before.at(-1);
		if (last === undefined || last.record.from < from) return [];
		return [report(at, 'from', `"${from}" is not after "${last.record.from}" on line ${last.line}`)];
	});
}
