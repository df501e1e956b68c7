import type { DifferingFact, ReadingDifference } from '../../chart/series/releaseDifferences';
import type { PlottedReading } from '../../chart/series/plotted';
import { isCorrectionOf, type Correction } from '../../dataset/load/parseCorrections';
import type { Dataset, Source } from '../../dataset/types';
import { groupName } from '../../text/names';
import { formatCount } from '../../text/numbers';
import * as m from '../../text/paraglide/messages';
import { statusName } from '../../text/statusName';

/** A reading that is not the same now, in words. */
export interface DifferenceItem {
	/** Which: country, group of people, answer, survey. */
	name: string;
	/** What it was and what it is. */
	changes: string[];
	/** Why and when it was changed, where the log of corrections says so; else both empty. */
	why: string;
	date: string;
	source: Pick<Source, 'url' | 'title' | 'language'> | null;
}

/** @param corrections rows of the log since the release, newest first */
export function differenceItem(
	difference: ReadingDifference,
	corrections: readonly Correction[],
	present: Dataset
): DifferenceItem {
	const { series, was, now, facts } = difference;
	const place = [series.countryName, ...(series.subgroup === '' ? [] : [groupName(series.subgroup)])];
	const reason = corrections.find((correction) => isReason(correction, difference));
	return {
		name: m.release_reading({ series: [...place, series.measureName].join(', '), date: was.dateText }),
		changes:
			now === null
				? [m.release_gone({ old: was.valueText })]
				: facts.map((fact) => m.release_then_now({ old: FACT_TEXT[fact](was), new: FACT_TEXT[fact](now) })),
		why: reason?.why ?? '',
		date: reason?.date ?? '',
		source: present.sources[reason?.source ?? ''] ?? null
	};
}

const FACT_TEXT: Record<DifferingFact, (reading: PlottedReading) => string> = {
	value: ({ valueText }) => valueText,
	status: ({ status }) => statusName(status),
	dates: ({ dateText }) => dateText,
	sample: ({ wave: { sampleSize } }) =>
		sampleSize === null ? m.release_no_sample() : m.release_sample({ count: formatCount(sampleSize) })
};

/** The log names the figure by the ids of its time, which were those of then or are those of now, or its survey. */
function isReason(
	correction: Correction,
	{ series, was, nowIds: { answerIds, ...now } }: ReadingDifference
): boolean {
	const { questionId, subgroup } = series;
	const figures = [
		...[series.answerId, ...was.parts].map((answerId) => ({
			waveId: was.waveId,
			questionId,
			subgroup,
			answerId
		})),
		...answerIds.map((answerId) => ({ ...now, answerId }))
	];
	if (figures.some((figure) => isCorrectionOf(correction, figure))) return true;
	const [file, id] = correction.figureKey;
	return file === 'waves.csv' && (id === was.waveId || id === now.waveId);
}
