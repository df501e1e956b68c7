import { describe, expect, it } from 'vitest';
import { resolveSamples } from '../../../../src/lib/chart/comparability/resolveSamples';
import type { Wave } from '../../../../src/lib/dataset/types';
import { aWave } from '../../dataset/someWaves';
import { smallDataset } from './pairMembers';

/** A survey of 1,638 people without a margin, after some others; as it is resolved. */
function resolved(wave: Partial<Wave>, ...others: Partial<Wave>[]): Wave | undefined {
	const all = [
		aWave({ id: 'asked', sampleSize: 1638, mode: 'face-to-face', marginPublished: null, ...wave }),
		...others.map((other, index) =>
			aWave({
				id: `other-${index}`,
				start: '2017-11-01',
				end: '2017-11-05',
				sampleSize: 1600,
				mode: 'face-to-face',
				marginPublished: 3.4,
				...other
			})
		)
	];
	const dataset = { ...smallDataset(), waves: Object.fromEntries(all.map((one) => [one.id, one])) };
	return resolveSamples(dataset).waves['asked'];
}

describe('resolveSamples', () => {
	it('borrows the design effect of a survey of the same pollster, mode and nearly the same size', () => {
		const wave = resolved({}, {});
		expect(wave?.borrowedMargin).toEqual({ waveId: 'other-0', sampleSize: 1600, margin: 3.4 });
		expect(wave?.effectiveSize?.basis).toBe('borrowed_margin');
		// 1638 / (1600 · 0.034² / 0.9604), vector C36.
		expect(wave?.effectiveSize?.low).toBeCloseTo(850.495992, 5);
	});

	it.each<[string, Partial<Wave>, Partial<Wave>]>([
		['another pollster', {}, { pollsterId: 'kiis' }],
		['another country', {}, { country: 'UKR' }],
		['another mode', {}, { mode: 'telephone' }],
		['a mode that is not known', { mode: null }, { mode: null }],
		['a sample more than 5 % smaller', {}, { sampleSize: 1556 }],
		['a sample of which no size is known', {}, { sampleSize: null }],
		['a margin that holds for a simple random sample only', {}, { marginPublished: 2.5 }]
	])('borrows nothing across %s', (_, wave, other) => {
		const { borrowedMargin, effectiveSize } = resolved(wave, other) ?? {};
		expect([borrowedMargin, effectiveSize?.basis]).toEqual([null, 'n_only']);
	});

	it('keeps the margin that a survey has', () => {
		const wave = resolved({ marginPublished: 3.6 }, {});
		expect([wave?.borrowedMargin, wave?.effectiveSize?.basis]).toEqual([null, 'stated_margin']);
	});

	it('takes the survey nearest in time, then the largest margin, whatever the order', () => {
		const others = [
			{ start: '2015-01-01', end: '2015-01-02', marginPublished: 4 },
			{ marginPublished: 3.4 },
			{ marginPublished: 3.5 }
		];
		expect(resolved({}, ...others)?.borrowedMargin?.margin).toBe(3.5);
		expect(resolved({}, ...others.toReversed())?.borrowedMargin?.margin).toBe(3.5);
	});

	it('says nothing of a survey without sample size and margin', () => {
		expect(resolved({ sampleSize: null }, {})?.effectiveSize).toBeNull();
	});
});
