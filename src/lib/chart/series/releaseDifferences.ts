import type { Renames } from '../../dataset/tables/renames';
import type { Rename } from '../../dataset/tables/renamed';
import type { PlottedReading, PlottedSeries } from './plotted';

/** What of a reading is held against the present. */
export type DifferingFact = 'value' | 'status' | 'dates' | 'sample';

/** A reading that was shown and is not the same now. */
export interface ReadingDifference {
	/** As it was shown. */
	series: PlottedSeries;
	was: PlottedReading;
	/** Ids that it has now. */
	nowIds: { questionId: string; waveId: string; subgroup: string; answerIds: string[] };
	/** As the same choices show it now; `null` where they do not. */
	now: PlottedReading | null;
	/** What differs; empty where the reading is not shown now. */
	facts: DifferingFact[];
}

export interface ReleaseDifferences {
	/** In the order in which they were shown. */
	readings: ReadingDifference[];
	/** Renames of what was shown. */
	renamed: Rename[];
	/** How many readings the same choices show now and did not show then. */
	newReadings: number;
}

/**
 * Holds the readings of a release against those that the same choices show now. Both were picked with the same
 * choices; ids of the release are followed to the present ones, so that a new id alone is no other reading.
 * @param then series as they were shown
 * @param now series as they are shown now
 * @param renames those of the present
 */
export function releaseDifferences(
	then: readonly PlottedSeries[],
	now: readonly PlottedSeries[],
	renames: Renames
): ReleaseDifferences {
	const left = new Map(
		now.flatMap((series) =>
			series.readings.map((reading) => [keyOf(series, reading.waveId), reading] as const)
		)
	);
	const readings = then.flatMap((series) =>
		series.readings.flatMap((was): ReadingDifference[] => {
			const ids = presentIds(series, renames);
			const waveId = renames.idOf('wave', was.waveId);
			const key = keyOf({ ...series, ...ids }, waveId);
			const found = left.get(key) ?? null;
			left.delete(key);
			const facts = found === null ? [] : differingFacts(was, found);
			if (found !== null && facts.length === 0) return [];
			const answerIds = [...new Set([series.answerId, ...was.parts])].map(
				(answerId) => renames.answerOf({ questionId: series.questionId, answerId }).answerId
			);
			const { questionId } = ids;
			const { subgroup } = series;
			return [{ series, was, nowIds: { questionId, waveId, subgroup, answerIds }, now: found, facts }];
		})
	);
	return { readings, renamed: shownRenames(then, renames), newReadings: left.size };
}

type SeriesIds = Pick<PlottedSeries, 'questionId' | 'country' | 'answerId' | 'subgroup'>;

function keyOf({ questionId, country, answerId, subgroup }: SeriesIds, waveId: string): string {
	return [questionId, country, answerId, subgroup, waveId].join(' ');
}

function presentIds({ questionId, answerId }: SeriesIds, renames: Renames) {
	return renames.answerOf({ questionId, answerId });
}

/** What readers see of a reading: its share as it is put, how it stands, when and of how many. */
function differingFacts(was: PlottedReading, now: PlottedReading): DifferingFact[] {
	const isSame: Record<DifferingFact, boolean> = {
		value: was.valueText === now.valueText,
		status: was.status === now.status,
		dates: was.dateText === now.dateText,
		sample: was.wave.sampleSize === now.wave.sampleSize
	};
	return (Object.keys(isSame) as DifferingFact[]).filter((fact) => !isSame[fact]);
}

/** The renames of a question, an answer or a survey that was shown. */
function shownRenames(then: readonly PlottedSeries[], { rows }: Renames): Rename[] {
	const shown = new Set(
		then.flatMap(({ questionId, answerId, readings }) => [
			`question ${questionId}`,
			`answer ${questionId}:${answerId}`,
			...readings.map(({ waveId }) => `wave ${waveId}`)
		])
	);
	return rows.filter(({ kind, old }) => shown.has(`${kind} ${old}`));
}
