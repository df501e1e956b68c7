import { agrees, type ClaimField, type ClaimRow, type StructuredClaim } from './claimRow';

export type OtherCode =
	'OTHER_WAVE' | 'OTHER_ANSWER_SET' | 'OTHER_BASE' | 'OTHER_QUESTION' | 'OTHER_POLLSTER' | 'OTHER_COUNTRY';
export type HintCode =
	OtherCode | 'OTHER_WAVE_AND_QUESTION' | 'OTHER_WAVE_AND_POLLSTER' | 'OTHER_QUESTION_AND_POLLSTER';

interface Relaxation<Code> {
	code: Code;
	fields: readonly ClaimField[];
}

/** One field that a sentence may have wrong, the likeliest first; another question has other answers. */
export const ONE_RELAXED: readonly Relaxation<OtherCode>[] = [
	{ code: 'OTHER_WAVE', fields: ['year'] },
	{ code: 'OTHER_ANSWER_SET', fields: ['answers'] },
	{ code: 'OTHER_BASE', fields: ['base'] },
	{ code: 'OTHER_QUESTION', fields: ['measures', 'answers'] },
	{ code: 'OTHER_POLLSTER', fields: ['pollster'] },
	{ code: 'OTHER_COUNTRY', fields: ['country'] }
];

/** Two of them: never more than a hint, since equal numbers coincide often. */
export const TWO_RELAXED: readonly Relaxation<HintCode>[] = [
	{ code: 'OTHER_WAVE_AND_QUESTION', fields: ['year', 'measures', 'answers'] },
	{ code: 'OTHER_WAVE_AND_POLLSTER', fields: ['year', 'pollster'] },
	{ code: 'OTHER_QUESTION_AND_POLLSTER', fields: ['measures', 'answers', 'pollster'] }
];

/**
 * The first recorded figure with the value once a field is relaxed, and which one it was (method, section 8.4).
 * @param rows those that have the claimed value, in their order
 */
export function findRelaxed<Code>(
	claim: StructuredClaim,
	rows: readonly ClaimRow[],
	relaxations: readonly Relaxation<Code>[]
): { code: Code; row: ClaimRow } | null {
	for (const { code, fields } of relaxations) {
		const row = rows.find((candidate) => agrees(claim, candidate, fields));
		if (row !== undefined) return { code, row };
	}
	return null;
}
