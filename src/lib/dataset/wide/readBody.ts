import type { AnswerLine, ContextLine } from './readAxis';
import { ALLOWED_SHARE, parseCountOfPeople, parseShare } from './parseShare';
import type { CellKind } from './wideTable';

/** A cell of the body: what it is, and what it says. */
export interface BodyCell {
	kind: CellKind;
	/** Of a figure. */
	printed?: string;
	/** Of a sample size. */
	size?: number;
	/** Of a cell that is not understood. */
	message?: string;
}

const ALLOWED_COUNT = 'is not a number of people (1620, 1 620, 1,620, or - for none)';

/**
 * Reads one cell by the two lines that cross in it.
 * @param isTotal whether the answer's shares are the sum of all answers
 */
export function readBodyCell(
	text: string,
	answer: AnswerLine,
	context: ContextLine,
	isTotal: boolean
): BodyCell {
	if (text === '') return { kind: 'empty' };
	const share = parseShare(text);
	if (share.ok && share.value.kind === 'none') return { kind: 'none' };
	const words = [answer.label.word, context.label.word];
	if (words.includes('weighted')) return { kind: 'note' };
	if (answer.label.word === 'size' || answer.label.word === 'count') return readSize(text);
	if (context.label.word === 'count' || context.label.word === 'size') {
		const isCount = share.ok || parseCountOfPeople(text) !== null;
		return isCount ? { kind: 'count' } : { kind: 'not-understood', message: ALLOWED_COUNT };
	}
	if (!share.ok) return { kind: 'not-understood', message: `is not a share (${ALLOWED_SHARE})` };
	if (isTotal) return { kind: 'total' };
	if (answer.answer === '')
		return {
			kind: 'not-understood',
			message: 'has no label of an answer beside it; a share needs one'
		};
	return { kind: 'figure', printed: share.value.kind === 'share' ? share.value.printed : '' };
}

function readSize(text: string): BodyCell {
	const size = parseCountOfPeople(text.replace(/^[nNН]\s*=\s*/, ''));
	if (size === null) return { kind: 'not-understood', message: ALLOWED_COUNT };
	return { kind: 'sample-size', size };
}

/** Rounded shares of all answers add up to about this, in percent. */
const [LEAST, MOST] = [97, 103];

/** Whether every share of a line is about 100, as in a row or column of totals. */
export function isAboutHundred(texts: readonly string[]): boolean {
	const shares = texts.flatMap((text) => {
		const share = parseShare(text);
		return share.ok && share.value.kind === 'share' ? [Number(share.value.printed)] : [];
	});
	return shares.length > 0 && shares.every((share) => share >= LEAST && share <= MOST);
}
