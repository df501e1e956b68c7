import type { BorrowedMargin, EffectiveSize } from '../../dataset/effectiveSize';
import { recordById } from '../../dataset/recordById';
import { middleOfFieldwork } from '../../dataset/time';
import type { Dataset, Wave } from '../../dataset/types';
import { BORROW_N_TOLERANCE } from '../../stats/constants';
import { resolveEffectiveN } from '../../stats/resolveEffectiveN';
import { waveEvidence } from './sampleEvidence';

/**
 * The surveys with what their samples are worth, by the order of evidence of the method, section 1.3. It is worked out
 * once, when the data is read: a margin may be borrowed from a survey that no chart shows beside its own, and a browser
 * needs no evidence.
 */
export function resolveSamples(dataset: Dataset): Dataset {
	const all = Object.values(dataset.waves);
	const waves = all.map((wave) => {
		const lent = { ...wave, borrowedMargin: findMargin(wave, all) };
		return { ...lent, effectiveSize: sizeOf(lent) };
	});
	return { ...dataset, waves: recordById(waves) };
}

/** What the sample of one survey is worth; `null` where neither its size nor a margin is known. */
export function sizeOf(wave: Wave): EffectiveSize | null {
	const { low, high, basis } = resolveEffectiveN(waveEvidence(wave));
	return low === null || high === null ? null : { low, high, basis };
}

/**
 * The margin that the same pollster printed for a survey of the same country and known mode, of nearly this size; of several
 * the nearest in time, then the largest. A margin that holds for a simple random sample only is no evidence of a design,
 * so nobody borrows it.
 */
function findMargin(wave: Wave, all: readonly Wave[]): BorrowedMargin | null {
	const { sampleSize, mode, marginPublished } = wave;
	if (sampleSize === null || mode === null || marginPublished !== null) return null;
	const lenders = all.flatMap((other) =>
		other.pollsterId === wave.pollsterId &&
		other.country === wave.country &&
		other.mode === mode &&
		other.sampleSize !== null &&
		other.marginPublished !== null &&
		Math.abs(other.sampleSize - sampleSize) <= BORROW_N_TOLERANCE * sampleSize &&
		resolveEffectiveN(waveEvidence(other)).basis === 'stated_margin'
			? [{ other, lent: { waveId: other.id, sampleSize: other.sampleSize, margin: other.marginPublished } }]
			: []
	);
	const apart = (other: Wave): number => Math.abs(middleOfFieldwork(other) - middleOfFieldwork(wave));
	const [nearest] = lenders.sort((a, b) => apart(a.other) - apart(b.other) || b.lent.margin - a.lent.margin);
	return nearest?.lent ?? null;
}
