import { roundingStep } from '../../dataset/cells/roundingStep';
import type { EffectiveSize } from '../../dataset/effectiveSize';
import type { Reading } from '../../dataset/query/series';
import type { Question, Wave } from '../../dataset/types';
import { shareInterval } from '../../stats/shareInterval';
import type { Interval } from './plotted';

/** Bases that leave nobody of the sample out, so that its size is the number of people behind the share. */
const FULL_BASE = /^all respondents\b/;

/** Whether the share counts all who were asked: of a subgroup, a filtered base or a rescaled share no source gives their number. */
export function countsWholeSample(reading: Reading, question: Question, subgroup: string): boolean {
	return reading.derived !== 'rescaled' && subgroup === '' && FULL_BASE.test(question.base);
}

/**
 * The effective sample size behind a share.
 * @returns `null` where neither sample size nor margin is known for the people behind it
 */
export function effectiveSize(
	reading: Reading,
	wave: Wave,
	question: Question,
	subgroup: string
): EffectiveSize | null {
	return countsWholeSample(reading, question, subgroup) ? (wave.effectiveSize ?? null) : null;
}

/**
 * The interval that chance and rounding allow round a printed share (method, section 1.4).
 * @returns percent 0-100 to one decimal, as the CSV prints it; `null` without an effective size, and for a share
 * that is no plain number.
 */
export function readingInterval(reading: Reading, effective: EffectiveSize | null): Interval | null {
	const step = roundingStep(reading);
	if (effective === null || step === null || reading.reported.kind !== 'percent') return null;
	const p = reading.reported.pct / 100;
	const parts = reading.derived === 'sum' ? reading.parts.length : 1;
	const outer = intervalPct(p, effective.low, step, parts);
	const inner = effective.high > effective.low ? intervalPct(p, effective.high, step, parts) : null;
	return outer && { ...outer, inner };
}

function intervalPct(p: number, nEff: number, h: number, k: number): { low: number; high: number } | null {
	const bounds = shareInterval({ p, nEff, h, k });
	if (bounds === null) return null;
	const [low, high] = bounds;
	return { low: toOneDecimal(low * 100), high: toOneDecimal(high * 100) };
}

function toOneDecimal(pct: number): number {
	return Math.round(pct * 10) / 10;
}
