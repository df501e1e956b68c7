import { isCorrectionOf, type Correction } from '../../dataset/load/parseCorrections';
import { keyOf } from '../../dataset/query/restingFigures';
import type { Dataset, Figure } from '../../dataset/types';
import { formatReported } from '../../text/numbers';
import * as m from '../../text/paraglide/messages';

/** Organisations for whose figures the codebook counts origins, so that copies of one text count once. */
const ORIGINS_COUNTED = new Set(['pew', 'carnegie', 'crrc', 'gallup']);
/** Organisations whose figures share the file `other.csv`, for most of which origins are counted, have no place here. */
const PAGES_COUNTED = new Set(['levada', 'kiis', 'vciom', 'rating', 'dif', 'razumkov', 'fom']);

/** What a figure rests on, in words. */
export interface FigureEvidence {
	/** Whose pages print it, and how many. */
	text: string;
	/** Other values that pages print for the same thing, with the numbers of these pages. */
	others: { text: string; references: number[] }[];
	/** How the value was put right here; empty where it never was. */
	corrections: string[];
}

/** Pages, independence, contradicting values and corrections of a figure. */
export function figureEvidence(
	dataset: Dataset,
	figure: Figure,
	siblings: readonly Figure[],
	referencesOf: (figure: Figure) => number[],
	corrections: readonly Correction[]
): FigureEvidence {
	const others = siblings.filter((other) => other !== figure && keyOf(other) === keyOf(figure));
	const kind = kindOf(dataset, figure);
	// One page that is counted once goes without saying.
	const isOne = figure.sourceIds.length === 1 && figure.confirmations === 1;
	return {
		text: isOne ? kind : m.evidence_joined({ kind, count: countText(dataset, figure) }),
		others: others.map((other) => ({
			text: m.evidence_also({ value: formatReported(other.reported) }),
			references: referencesOf(other)
		})),
		corrections: corrections
			.filter((correction) => isCorrectionOf(correction, figure))
			.map(({ date, old, value }) => m.evidence_corrected({ date, old, new: value }))
	};
}

function kindOf({ sources }: Dataset, { sourceIds }: Figure): string {
	const own = sourceIds.filter((id) => sources[id]?.kind === 'primary').length;
	if (own > 0) return own === sourceIds.length ? m.evidence_own() : m.evidence_both();
	return sourceIds.length === 1 ? m.evidence_one_report() : m.evidence_report();
}

function countText({ waves }: Dataset, { waveId, confirmations: count }: Figure): string {
	if (count === null) return m.evidence_uncounted();
	const pollster = waves[waveId]?.pollsterId ?? '';
	if (ORIGINS_COUNTED.has(pollster)) return m.evidence_origins({ count });
	return PAGES_COUNTED.has(pollster) ? m.evidence_pages({ count }) : m.evidence_either({ count });
}
