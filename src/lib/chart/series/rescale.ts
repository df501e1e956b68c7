import { roundingStep } from '../../dataset/cells/roundingStep';
import { buildSeries, type Reading, type Series } from '../../dataset/query/series';
import type { Dataset } from '../../dataset/types';
import { rebase } from '../../stats/rebase';

/** Below this share of people with an answer a rescaled share says too little (method, section 4.3). */
const MIN_ANSWERING = 0.5;

/**
 * Leaves out the people without an answer and rescales the rest (method, section 4.3), wave by wave.
 * A reading is kept only where every kind of "no answer" was printed as a number, and is then "about" a whole percent.
 * @returns the rescaled series and the readings that could not be rescaled.
 */
export function rescaleSeries(dataset: Dataset, series: Series): { series: Series; leftOut: Reading[] } {
	const noAnswer = buildSeries(dataset, { ...series, answerId: 'no-answer' });
	const readings: Reading[] = [];
	const leftOut: Reading[] = [];
	for (const reading of series.readings) {
		const rescaled = rescaleReading(
			reading,
			noAnswer?.readings.find((candidate) => candidate.waveId === reading.waveId)
		);
		if (rescaled === null || series.stance === 'no-answer') leftOut.push(reading);
		else readings.push(rescaled);
	}
	return { series: { ...series, readings }, leftOut };
}

function rescaleReading(reading: Reading, noAnswer: Reading | undefined): Reading | null {
	if (reading.reported.kind !== 'percent' || noAnswer?.reported.kind !== 'percent') return null;
	const excluded = noAnswer.reported.pct / 100;
	if (1 - excluded < MIN_ANSWERING) return null;
	const rebased = rebase({
		a: reading.reported.pct / 100,
		excluded,
		kParts: reading.parts.length,
		h: roundingStep(reading)
	});
	if (rebased === null) return null;
	const pct = Math.round(rebased.value * 100);
	return {
		...reading,
		reported: { kind: 'about', pct },
		printed: String(pct),
		derived: 'rescaled',
		parts: [...reading.parts, ...noAnswer.parts],
		status: reading.status === 'weak' || noAnswer.status === 'weak' ? 'weak' : 'reported',
		sourceIds: [...new Set([...reading.sourceIds, ...noAnswer.sourceIds])].sort(),
		confirmations: null,
		alternatives: [...reading.alternatives, ...noAnswer.alternatives]
	};
}
