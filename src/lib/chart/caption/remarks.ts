import type { Reading } from '../../dataset/query/series';
import * as m from '../../text/paraglide/messages';

/** What must be said beside a value so that it is not taken for more than it is. */
export function remarksOf(reading: Reading): string[] {
	const others = reading.alternatives.map((alternative) => alternative.printed).join(', ');
	return [
		...(reading.status === 'weak' ? [m.cell_weak()] : []),
		...(reading.derived === 'sum' ? [m.cell_sum()] : []),
		...(reading.derived === 'rescaled' ? [m.cell_rescaled()] : []),
		...(others === '' ? [] : [m.cell_also({ values: others })])
	];
}
