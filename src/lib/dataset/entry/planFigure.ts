import { isShown } from '../isShown';
import type { Located } from '../read/parseTable';
import type { Figure } from '../types';

/** A figure of the table by the ids of the collection. */
export interface EnteredFigure {
	waveId: string;
	questionId: string;
	subgroup: string;
	answerId: string;
	printed: string;
}

/** What becomes of a figure: a new row with its status, or why there is none. */
export type FigureFate =
	| { kind: 'new'; status: string; note: string }
	| { kind: 'known'; at: Located<Figure> }
	| { kind: 'left'; reason: string };

/**
 * Holds a figure against those that stand for the same wave, question, subgroup and answer. Another value than the one
 * shown becomes an alternative; nothing that stands is changed.
 * @param same figures of the same wave, question, subgroup and answer
 * @param publisher of the page on which the new figure was read
 */
export function planFigure(
	{ printed }: EnteredFigure,
	same: readonly Located<Figure>[],
	status: string,
	note: string,
	publisher: string
): FigureFate {
	const twin = same.find(({ record }) => record.printed === printed);
	if (twin?.record.status === 'excluded')
		return { kind: 'left', reason: `stands as excluded in ${figurePlace(twin)}: ${twin.record.note}` };
	if (twin !== undefined) return { kind: 'known', at: twin };
	const shown = same.find(({ record }) => isShown(record));
	if (shown === undefined) return { kind: 'new', status, note };
	if (shown.record.status !== 'reported')
		return {
			kind: 'left',
			reason: `${figurePlace(shown)} shows ${shown.record.printed || 'words'} as weak; decide by hand which one stands`
		};
	const other = shown.record.printed === '' ? 'only words are' : `${shown.record.printed} is`;
	const why = `${publisher} prints ${printed}; ${other} printed elsewhere.`;
	return { kind: 'new', status: 'alternative', note: note === '' ? why : `${why} ${note}` };
}

export function figurePlace({ file, line }: Located<unknown>): string {
	return `${file}:${line}`;
}
