import { isSum } from '../dataset/answerGroup';
import type { Reading } from '../dataset/query/series';
import { firstDay, lastDay } from '../dataset/time';
import type { Dataset } from '../dataset/types';
import type { RecordedRow } from './claimRows';
import type { Comparator } from './comparator';
import { identicalRun, shareOf } from './identicalRun';
import { recordCheck, type RecordFinding } from './recordCheck';

/** What the readings that we hold say of a comparison; `null` in a field where they say nothing. */
export type ComparatorFinding =
	| {
			kind: 'record';
			direction: 'high' | 'low';
			code: RecordFinding;
			/** The reading itself last; before it those that it was compared with. */
			run: Reading[];
			/** The highest or lowest of the others. */
			most: Reading | null;
	  }
	| { kind: 'change'; direction: 'rose' | 'fell'; before: Reading | null; reading: Reading | null }
	| { kind: 'doubled'; before: Reading | null; reading: Reading | null; times: number | null }
	| { kind: 'majority'; reading: Reading | null }
	| { kind: 'first'; earlier: Reading | null }
	| { kind: 'rank'; rank: number; claimed: number };

const RANKS = { top: 1, eighth: 8 };

/**
 * Checks what a sentence says of a figure that has been located (method, section 8.5).
 * @param asOf partial ISO date of the sentence; empty: readings after the figure do not count
 * @returns `null` where the sentence compares nothing
 */
export function checkComparator(
	dataset: Dataset,
	row: RecordedRow,
	comparator: Comparator,
	asOf: string
): ComparatorFinding | null {
	const { readings, index } = identicalRun(dataset, row);
	const reading = readings[index] ?? null;
	const before = readings[index - 1] ?? null;
	switch (comparator) {
		case 'none':
			return null;
		case 'record-high':
		case 'record-low': {
			const others = readings.filter(
				({ waveId }, at) => at < index || (at > index && isBy(dataset, waveId, asOf))
			);
			return checkRecord(comparator === 'record-high' ? 'high' : 'low', others, reading);
		}
		case 'rose':
		case 'fell':
			return { kind: 'change', direction: comparator, before, reading };
		case 'doubled':
			return { kind: 'doubled', before, reading, times: timesOf(before, reading) };
		case 'majority':
			return { kind: 'majority', reading };
		case 'first':
			return { kind: 'first', earlier: index > 0 ? (readings[0] ?? null) : null };
		default:
			return { kind: 'rank', rank: rankOf(dataset, row), claimed: RANKS[comparator] };
	}
}

/** Whether a survey was over when the sentence was published. */
function isBy(dataset: Dataset, waveId: string, asOf: string): boolean {
	const wave = dataset.waves[waveId];
	return asOf !== '' && wave !== undefined && wave.end !== '' && firstDay(wave.end) <= lastDay(asOf);
}

function checkRecord(
	direction: 'high' | 'low',
	others: Reading[],
	reading: Reading | null
): ComparatorFinding {
	const run = reading === null ? others : [...others, reading];
	const code = recordCheck({ values: run.map(shareOf), index: run.length - 1, direction });
	const sign = direction === 'high' ? 1 : -1;
	const known = others.filter((other) => shareOf(other) !== null);
	const [most] = known.sort((a, b) => sign * ((shareOf(b) ?? 0) - (shareOf(a) ?? 0)));
	return { kind: 'record', direction, code: code ?? 'RECORD_UNTESTABLE', run, most: most ?? null };
}

function timesOf(before: Reading | null, reading: Reading | null): number | null {
	const [earlier, later] = [before && shareOf(before), reading && shareOf(reading)];
	return earlier === null || later === null || earlier === 0 ? null : later / earlier;
}

/** Place among the single answers of the same survey, question and people, from 1. */
function rankOf(dataset: Dataset, row: RecordedRow): number {
	const singles = (dataset.questions[row.measure]?.answers ?? []).filter((answer) => !isSum(answer));
	const above = singles.filter(({ id }) => {
		if (id === row.answerId) return false;
		const run = identicalRun(dataset, { ...row, answerId: id, answers: id });
		const reading = run.readings[run.index];
		return reading !== undefined && (shareOf(reading) ?? 0) > (row.value ?? 0);
	});
	return above.length + 1;
}
