import { parseSubgroup } from '../cells/parseSubgroup';
import type { DateBasis } from '../types';
import { ALLOWED_DATE, parseDateHead } from '../wide/parseDateHead';
import { foldWords } from '../wide/plainCell';
import type { DateRange, WideColumn } from '../wide/wideTable';
import type { EntryAnswers, EntryNeed } from './entryPlan';

export const ALLOWED_COLUMN = `skip; ignore (the words say nothing); or any of a date (${ALLOWED_DATE}), a country code, a subgroup (age:18-24), wave=id, wave=new, basis=publication, separated by spaces`;

const BASES: readonly DateBasis[] = ['fieldwork', 'month', 'year', 'publication', 'inferred'];

/** A column with everything that is needed to find its survey. */
export interface ResolvedColumn {
	name: string;
	date: DateRange | null;
	dateBasis: DateBasis | null;
	/** Empty: not known. */
	country: string;
	subgroup: string;
	/** An id, `new`, or empty: to be found. */
	wave: string;
	sampleSize: number | null;
}

/** What is known of a column, from its heads and from what was said of it or of the whole table. `null`: to be left out. */
export function resolveColumn(
	column: WideColumn,
	said: EntryAnswers
): { column: ResolvedColumn | null; needs: EntryNeed[]; problems: string[] } {
	const key = `column:${column.name}`;
	const word = said[key] ?? '';
	const needs: EntryNeed[] = [];
	if (word === 'skip') return { column: null, needs, problems: [] };
	const own = readWord(word === 'ignore' ? '' : word);
	const ignored = (said['ignore'] ?? '').split('|').map(foldWords);
	const rest = column.rest.split(' / ').filter((text) => text !== '' && !ignored.includes(foldWords(text)));
	if (rest.length > 0 && word === '')
		needs.push({
			key,
			about: `The head ${JSON.stringify(column.name)} is not understood (${rest.join(', ')}). What is it?`,
			allowed: ALLOWED_COLUMN,
			suggestion: ''
		});
	const basis = own.basis ?? said['date-basis'] ?? '';
	const dateBasis = BASES.find((one) => one === basis) ?? null;
	const problems = own.unknown.map((part) => `${key}: "${part}" is not allowed (${ALLOWED_COLUMN})`);
	if (basis !== '' && dateBasis === null)
		problems.push(`date-basis: "${basis}" is not one of ${BASES.join(', ')}`);
	const general = said['date'] === undefined ? null : parseDateHead(said['date']);
	if (said['date'] !== undefined && general === null)
		problems.push(`date: "${said['date']}" is not a date (${ALLOWED_DATE})`);
	return {
		column: {
			name: column.name,
			date: own.date ?? column.date ?? general,
			dateBasis,
			country: own.country ?? column.country ?? said['country'] ?? '',
			subgroup: own.subgroup ?? column.subgroup,
			wave: own.wave ?? said['wave'] ?? '',
			sampleSize: column.sampleSize
		},
		needs,
		problems
	};
}

interface ColumnWord {
	date?: DateRange;
	country?: string;
	subgroup?: string;
	wave?: string;
	basis?: string;
	unknown: string[];
}

/** Reads what was said of one column; what is no known part must be a date together. */
function readWord(word: string): ColumnWord {
	const read: ColumnWord = { unknown: [] };
	const open: string[] = [];
	for (const part of word.split(/\s+/).filter((text) => text !== '')) {
		const [, name, value = ''] = /^(wave|basis)=(.+)$/.exec(part) ?? [];
		if (name === 'wave' || name === 'basis') read[name] = value;
		else if (/^[A-Z]{3}$/.test(part)) read.country = part;
		else if (part.includes(':') && parseSubgroup(part).ok) read.subgroup = part;
		else open.push(part);
	}
	if (open.length === 0) return read;
	const date = parseDateHead(open.join(' '));
	if (date === null) read.unknown.push(open.join(' '));
	else read.date = date;
	return read;
}
