import type { Reading } from '../../dataset/query/series';
import type { Question, Wave } from '../../dataset/types';
import type { EffectiveNInputs } from '../../stats/resolveEffectiveN';
import { countsWholeSample } from '../series/readingInterval';

const MODE_NAMES = {
	'face-to-face': 'face-to-face',
	telephone: 'phone',
	online: 'unknown',
	mixed: 'unknown'
};

/** Largest design effect that a fieldwork house has stated, where it is above that of its mode (method, section 1.3). */
const HOUSE_DEFF_BOUND: Record<string, number> = { crrc: 4.1 };

/** What the sources give on the sample of a survey, with the margin that `resolveSamples` found for it to borrow. */
export function waveEvidence(wave: Wave): EffectiveNInputs {
	const deffBound = HOUSE_DEFF_BOUND[wave.pollsterId] ?? HOUSE_DEFF_BOUND[wave.partner];
	const borrowed = wave.borrowedMargin ?? null;
	return {
		n: wave.sampleSize,
		moe: wave.marginPublished === null ? null : wave.marginPublished / 100,
		borrowed: borrowed && { n: borrowed.sampleSize, moe: borrowed.margin / 100 },
		mode: wave.mode === null ? 'unknown' : MODE_NAMES[wave.mode],
		...(deffBound !== undefined && { deffBound })
	};
}

/**
 * What the sources give on the people behind a share; `null` for a subgroup, a filtered base or a rescaled share, whose
 * number of people no source gives.
 */
export function sampleEvidence(
	reading: Reading,
	wave: Wave,
	question: Question,
	subgroup: string
): EffectiveNInputs | null {
	return countsWholeSample(reading, question, subgroup) ? waveEvidence(wave) : null;
}
