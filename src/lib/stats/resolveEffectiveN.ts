import { BORROW_N_TOLERANCE, DEFF_BOUND, MARGIN_ROUNDING, SRS_DEFF_LIMIT } from './constants';
import { effectiveNFromMargin } from './effectiveNFromMargin';
import { impliedDeff } from './impliedDeff';
import { marginOfShare } from './marginOfShare';

/** What the sources give on one survey. Sizes are people, margins proportions at 95 %; left out or `null` is not known. */
export interface EffectiveNInputs {
	n?: number | null;
	/** People who were asked this question, where not everybody was. */
	nBase?: number | null;
	moe?: number | null;
	marginIncludesDesign?: boolean | null;
	designFactor?: number | null;
	designKind?: 'deff' | 'deft' | null;
	/** A margin that the same pollster states for the same mode. */
	borrowed?: { n: number; moe: number } | null;
	mode?: string | null;
	/** Largest design effect to reckon with, where the fieldwork house has one of its own. */
	deffBound?: number | null;
}

export interface EffectiveN {
	low: number | null;
	high: number | null;
	basis: 'stated_margin' | 'stated_design_effect' | 'borrowed_margin' | 'n_only' | 'none';
	flags: string[];
}

const NONE: EffectiveN = { low: null, high: null, basis: 'none', flags: [] };

/**
 * Effective sample size from the evidence there is, in the order of the method, section 1.3 (Kish 1965): stated
 * margin, stated design effect, borrowed margin, sample size alone (two bounds), nothing. Nothing is assumed but
 * the labelled bound of the design effect.
 */
export function resolveEffectiveN(inputs: EffectiveNInputs): EffectiveN {
	const { n = null, nBase = null, moe = null } = inputs;
	if (n === null && nBase !== null) return { ...NONE, flags: ['base_size_without_total'] };
	const share = n !== null && nBase !== null ? nBase / n : 1;
	return scale(n === null ? fromMarginAlone(inputs, moe) : fromSize(inputs, n, moe), share);
}

function scale(result: EffectiveN, share: number): EffectiveN {
	const { low, high } = result;
	return { ...result, low: low === null ? null : low * share, high: high === null ? null : high * share };
}

/** A mode for which no pollster states a design effect counts as unknown. */
function boundOf({ mode, deffBound }: EffectiveNInputs): number {
	return deffBound ?? (mode === 'phone' || mode === 'face-to-face' ? DEFF_BOUND[mode] : DEFF_BOUND.unknown);
}

function fromMarginAlone(inputs: EffectiveNInputs, moe: number | null): EffectiveN {
	const high = effectiveNFromMargin({ margin: moe });
	if (high === null) return NONE;
	if (inputs.marginIncludesDesign === true) return { low: high, high, basis: 'stated_margin', flags: [] };
	return { low: high / boundOf(inputs), high, basis: 'stated_margin', flags: ['design_effect_unknown'] };
}

function fromSize(inputs: EffectiveNInputs, n: number, moe: number | null): EffectiveN {
	if (moe !== null) {
		const flag = simpleRandomFlag(inputs, n, moe);
		const nEff = Math.min(n, effectiveNFromMargin({ margin: moe }) ?? n);
		if (flag === null) return { low: nEff, high: nEff, basis: 'stated_margin', flags: [] };
		return sizeAlone(inputs, n, [flag]);
	}
	const { designFactor = null, designKind = null, borrowed = null } = inputs;
	if (designFactor !== null && designKind !== null) {
		const nEff = n / (designKind === 'deft' ? designFactor ** 2 : designFactor);
		return { low: nEff, high: nEff, basis: 'stated_design_effect', flags: [] };
	}
	const deff = borrowed && impliedDeff({ n: borrowed.n, margin: borrowed.moe });
	if (borrowed !== null && deff !== null && Math.abs(n - borrowed.n) <= BORROW_N_TOLERANCE * n)
		return { low: n / deff, high: n / deff, basis: 'borrowed_margin', flags: ['borrowed_margin'] };
	return sizeAlone(inputs, n, []);
}

/** Why a stated margin cannot include the design effect; `null` where it can. */
function simpleRandomFlag(inputs: EffectiveNInputs, n: number, moe: number): string | null {
	const { marginIncludesDesign = null } = inputs;
	const deff = impliedDeff({ n, margin: moe }) ?? Infinity;
	if (marginIncludesDesign === true || (marginIncludesDesign === null && deff >= SRS_DEFF_LIMIT)) return null;
	const smallest = marginOfShare({ p: 0.5, n, deff: 1 }) ?? 0;
	return moe + MARGIN_ROUNDING < smallest ? 'stated_margin_below_srs' : 'stated_margin_assumes_srs';
}

function sizeAlone(inputs: EffectiveNInputs, n: number, flags: string[]): EffectiveN {
	return { low: n / boundOf(inputs), high: n, basis: 'n_only', flags };
}
