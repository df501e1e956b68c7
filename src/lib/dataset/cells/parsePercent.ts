import type { Reported } from '../types';
import { bad, good, type Parsed } from './parsed';

/** Latin digits only: no sign, no exponent, no percent sign, a point and not a comma. */
export const PRINTED_SHARE = /^([<~]?)((?:0|[1-9][0-9]{0,2})(?:\.[0-9]{1,2})?)$/;

/** A share in percent 0-100 as it was printed: `51`, `44.5`, `<10` (below), `~40` (about), or empty (in words). */
export function parsePercent(cell: string): Parsed<Reported> {
	if (cell === '') return good({ kind: 'words' });
	const [, sign, digits] = PRINTED_SHARE.exec(cell) ?? [];
	const pct = Number(digits);
	// A share below 0 means nothing, so `<0` is a slip of the pen.
	if (digits === undefined || pct > 100 || (sign === '<' && pct === 0))
		return bad(cell, 'is not a percentage (0-100, <N, ~N or empty)');
	if (sign === '<') return good({ kind: 'below', limit: pct });
	if (sign === '~') return good({ kind: 'about', pct });
	return good({ kind: 'percent', pct });
}
