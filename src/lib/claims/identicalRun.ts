import { isStance } from '../dataset/answerGroup';
import { buildSeries, type Reading } from '../dataset/query/series';
import type { Dataset } from '../dataset/types';
import { ALL_RESPONDENTS, type RecordedRow } from './claimRows';

/** Readings of one answer between two breaks, in the order of time, with the place of one of them. */
export interface IdenticalRun {
	readings: Reading[];
	/** From 0; -1 where the reading is no shown one. */
	index: number;
}

/** The readings that may be set beside a recorded figure: no break of wording, answers, mode or people lies between. */
export function identicalRun(dataset: Dataset, row: RecordedRow): IdenticalRun {
	const series = buildSeries(dataset, {
		questionId: row.measure,
		country: row.country,
		answerId: answerIdOf(row),
		subgroup: row.base === ALL_RESPONDENTS ? '' : row.base
	});
	const all = series?.readings ?? [];
	const at = all.findIndex(({ waveId }) => waveId === row.wave);
	const starts = dataset.breaks
		.filter(({ questionId }) => questionId === row.measure)
		.map(({ afterWaveId }) => all.findIndex(({ waveId }) => waveId === afterWaveId))
		.filter((start) => start > 0);
	const from = Math.max(0, ...starts.filter((start) => start <= at));
	const to = Math.min(all.length, ...starts.filter((start) => start > at));
	return { readings: all.slice(from, to), index: at < 0 ? -1 : at - from };
}

/** The answer in whose series the figure stands: the stance where the row stands for one. */
export function answerIdOf({ answers, answerId }: RecordedRow): string {
	return isStance(answers) ? answers : answerId;
}

/** A plain share in percent; `null` for a limit, "about" and words, which are no numbers to compare. */
export function shareOf({ reported }: Reading): number | null {
	return reported.kind === 'percent' ? reported.pct : null;
}
