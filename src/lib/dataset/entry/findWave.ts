import { REFERENCE_FILES } from '../tables/parseTables';
import type { Wave } from '../types';
import { firstDay, lastDay } from '../time';
import type { DateRange } from '../wide/wideTable';
import type { EntryAnswers, EntryNeed, NewRow } from './entryPlan';
import { freeId } from './newIds';
import type { ResolvedColumn } from './resolveColumn';

/** Surveys of the collection, and those that the table adds to it so far. */
export interface Surveys {
	waves: readonly Wave[];
	planned: readonly NewRow[];
}

export interface FoundWave {
	/** `null` where something must be asked first. */
	id: string | null;
	row: NewRow | null;
	needs: EntryNeed[];
	problems: string[];
	remarks: string[];
}

/**
 * The survey of a column: one of the same pollster, country and dates; or the only one within the month that the head
 * names, which is said; or a new one. Where a survey of other dates may be the same, a person chooses.
 */
export function findWave(
	column: ResolvedColumn,
	pollsterId: string,
	{ waves, planned }: Surveys,
	said: EntryAnswers,
	sourceId: string
): FoundWave {
	const none: FoundWave = { id: null, row: null, needs: [], problems: [], remarks: [] };
	const key = `column:${column.name}`;
	if (column.wave !== '' && column.wave !== 'new') {
		const wave = waves.find(({ id }) => id === column.wave);
		if (wave !== undefined && wave.pollsterId === pollsterId) return { ...none, id: wave.id };
		const why = wave === undefined ? 'is no wave' : `is a wave of ${wave.pollsterId}, not of ${pollsterId}`;
		return {
			...none,
			problems: [`${key}: "${column.wave}" ${why} (an id of waves.csv of the pollster, or new)`]
		};
	}
	const { date, country } = column;
	const places = countriesOf(pollsterId, waves);
	const needs = [
		...(country === ''
			? [
					{
						key: 'country',
						about: `In which country was ${JSON.stringify(column.name)} asked?`,
						allowed: 'an iso3 of countries.csv',
						suggestion: places.length === 1 ? (places[0] ?? '') : ''
					}
				]
			: []),
		...(date === null
			? [
					{
						key: 'date',
						about: `When was ${JSON.stringify(column.name)} asked?`,
						allowed: 'a date: 2019-03-21 - 2019-03-27, 2019-03 or 2019',
						suggestion: ''
					}
				]
			: [])
	];
	if (date === null || country === '') return { ...none, needs };
	const near = waves.filter(
		(wave) => wave.pollsterId === pollsterId && wave.country === country && overlaps(wave, date)
	);
	const exact = near.filter(({ start, end }) => start === date.start && end === date.end);
	const [one] =
		exact.length === 0 && date.basis === 'month' ? near.filter((wave) => lies(wave, date)) : exact;
	if (column.wave === '' && one !== undefined && (exact.length === 1 || near.length === 1)) {
		const size = sizeRemark(column, one);
		const is = `${column.name}: the wave ${one.id} (${one.start} to ${one.end}) is there`;
		const only = exact.length === 1 ? is : `${is}, the only one of ${date.start}`;
		return { ...none, id: one.id, remarks: [only, ...size] };
	}
	if (column.wave === '' && near.length > 0)
		return {
			...none,
			needs: [
				{
					key,
					about: `Is ${JSON.stringify(column.name)} one of these surveys? ${near.map(describe).join(', ')}`,
					allowed: `${near.map(({ id }) => `wave=${id}`).join(', ')}, wave=new or skip`,
					suggestion: ''
				}
			]
		};
	// Groups of one survey are columns of one new wave.
	const twin = planned.find(
		({ cells }) =>
			cells['country'] === country &&
			cells['fieldwork_start'] === date.start &&
			cells['fieldwork_end'] === date.end
	);
	if (twin !== undefined) return { ...none, id: twin.cells['wave_id'] ?? null };
	const row = newWave(column, date, pollsterId, { waves, planned }, said, sourceId);
	return { ...none, id: row.cells['wave_id'] ?? null, row };
}

function newWave(
	{ country, dateBasis, sampleSize }: ResolvedColumn,
	date: DateRange,
	pollsterId: string,
	{ waves, planned }: Surveys,
	said: EntryAnswers,
	sourceId: string
): NewRow {
	const places = countriesOf(pollsterId, waves);
	const isElsewhere = places.some((other) => other !== country);
	const place = isElsewhere ? `-${country.toLowerCase()}` : '';
	const taken = new Set([...waves.map((wave) => wave.id), ...planned.map(({ cells }) => cells['wave_id'])]);
	const id = freeId(`${pollsterId}-${date.start.slice(0, 7)}${place}`, (one) => taken.has(one));
	const basis = dateBasis ?? date.basis;
	const cells: Record<string, string> = {
		wave_id: id,
		pollster_id: pollsterId,
		country,
		fieldwork_start: date.start,
		fieldwork_end: date.end,
		date_basis: basis,
		sample_size: sampleSize === null ? '' : String(sampleSize),
		population: said['population'] ?? '',
		mode: said['mode'] ?? '',
		published: basis === 'publication' ? date.start : '',
		sources: sourceId
	};
	return { file: REFERENCE_FILES.waves, cells, remark: 'a new wave' };
}

/** Where a pollster asked, each country once. */
function countriesOf(pollsterId: string, waves: readonly Wave[]): string[] {
	const own = waves.filter((wave) => wave.pollsterId === pollsterId);
	return [...new Set(own.map(({ country }) => country))];
}

function overlaps({ start, end }: Wave, date: DateRange): boolean {
	if (start === '') return false;
	return firstDay(start) <= lastDay(date.end) && firstDay(date.start) <= lastDay(end);
}

function lies({ start, end }: Wave, date: DateRange): boolean {
	return firstDay(start) >= firstDay(date.start) && lastDay(end) <= lastDay(date.end);
}

function describe({ id, start, end }: Wave): string {
	return `${id} (${start === end ? start : `${start} to ${end}`})`;
}

function sizeRemark({ name, sampleSize }: ResolvedColumn, wave: Wave): string[] {
	if (sampleSize === null || sampleSize === wave.sampleSize) return [];
	const known = wave.sampleSize === null ? 'no sample size' : `${wave.sampleSize}`;
	return [
		`${name}: the table prints ${sampleSize} people, ${wave.id} has ${known}; waves.csv is not changed`
	];
}
