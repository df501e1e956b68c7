import type { Reading } from '../dataset/series';
import type { Question, Wave } from '../dataset/types';
import { resolveEffectiveN } from '../stats/resolveEffectiveN';
import { shareInterval } from '../stats/shareInterval';
import type { Interval } from './plotted';

/** Bases that leave nobody of the sample out, so that its size is the number of people behind the share. */
const FULL_BASE = /^all respondents\b/;

const MODE_NAMES = { 'face-to-face': 'face-to-face', telephone: 'phone', online: 'unknown', mixed: 'unknown' };

/**
 * The interval that chance and rounding allow round a printed share (method, sections 1.3 and 1.4).
 * @returns percent 0-100; `null` where neither sample size nor margin is known, and for a subgroup, a filtered
 * base, a rescaled share or a share that is no plain number.
 */
export function readingInterval(
	reading: Reading,
	wave: Wave,
	question: Question,
	subgroup: string
): Interval | null {
	if (reading.reported.kind !== 'percent' || reading.derived === 'rescaled') return null;
	if (subgroup !== '' || !FULL_BASE.test(question.base)) return null;
	const effective = resolveEffectiveN({
		n: wave.sampleSize,
		moe: wave.marginPublished === null ? null : wave.marginPublished / 100,
		mode: wave.mode === null ? 'unknown' : MODE_NAMES[wave.mode]
	});
	if (effective.low === null || effective.high === null) return null;
	const p = reading.reported.pct / 100;
	const step = Number.isInteger(reading.reported.pct) ? 0.01 : 0.001;
	const parts = reading.derived === 'sum' ? reading.parts.length : 1;
	const outer = intervalPct(p, effective.low, step, parts);
	const inner = effective.high > effective.low ? intervalPct(p, effective.high, step, parts) : null;
	return { ...outer, inner, basis: effective.basis };
}

function intervalPct(p: number, nEff: number, h: number, k: number): { low: number; high: number } {
	const [low, high] = shareInterval({ p, nEff, h, k }) ?? [p, p];
	return { low: low * 100, high: high * 100 };
}
