import type { Tables } from '../tables/parseTables';
import type { Problem } from '../problem';
import { firstDay, lastDay } from '../time';
import type { DateBasis, Wave } from '../types';
import { report } from './report';

/** How many characters a date has that is known to the day, the month or the year. */
const DATE_LENGTH: Partial<Record<DateBasis, number>> = { fieldwork: 10, month: 7, year: 4 };

/** Fieldwork ends after it begins, is published after it begins, and is dated as exactly as its basis says. */
export function checkWaveDates(tables: Tables): Problem[] {
	return tables.waves.records.flatMap((at) =>
		faultsOf(at.record).map(([column, message]) => report(at, column, message))
	);
}

function faultsOf({ start, end, published, dateBasis }: Wave): [column: string, message: string][] {
	if (start === '' && end === '')
		return dateBasis === 'inferred'
			? []
			: [['fieldwork_start', 'only a wave of basis inferred has no dates']];
	if (start === '' || end === '') return [['fieldwork_end', 'both dates must be there, or neither']];
	const faults: [string, string][] = [];
	if (lastDay(end) < firstDay(start))
		faults.push(['fieldwork_end', `"${end}" is before the start, "${start}"`]);
	if (published !== '' && lastDay(published) < firstDay(start))
		faults.push(['published', `"${published}" is before the start, "${start}"`]);
	const length = DATE_LENGTH[dateBasis];
	if (length !== undefined && (start.length !== length || end.length !== length))
		faults.push(['date_basis', `${dateBasis} does not fit the dates "${start}" and "${end}"`]);
	if (dateBasis === 'publication' && (start !== published || end !== published))
		faults.push(['date_basis', 'publication means that both dates are the date of publication']);
	return faults;
}
