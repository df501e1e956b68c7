import type { Tables } from './parseTables';
import type { Problem } from './problem';

/** Holds the tables against each other. */
export function checkTables(_tables: Tables): Problem[] {
	return [];
}
