import type { RecordedRow } from '../../claims/claimRows';
import type { ClaimResult } from '../../claims/holdClaim';
import type { HeldClaim } from '../../claims/structureClaim';
import type { Dataset } from '../../dataset/types';
import { exploreHref } from '../../text/pageLinks';
import * as m from '../../text/paraglide/messages';
import { comparatorSentence } from './claimComparator';
import { listReadings, listTwins, type ClaimReading } from './claimReadings';
import { originSentence, verdictSentences } from './claimVerdict';
import { drawQuestion, type QuestionDrawing } from '../question/questionDrawings.server';

/** What a page shows of a sentence that was held against the record. */
export interface ClaimResultView {
	code: string;
	verdict: string[];
	/** `null` where nothing has the number. */
	origin: string | null;
	/** `null` where the sentence compares nothing or the number was not located. */
	comparator: string | null;
	readings: ClaimReading[];
	/** Readings that agree with the form and are not listed. */
	left: number;
	twins: ClaimReading[];
	/** At most one. */
	drawings: QuestionDrawing[];
	/** The question of the figure found, and of the possible origin, in the explorer. */
	links: { href: string; name: string }[];
}

export function viewResult(
	dataset: Dataset,
	db: readonly RecordedRow[],
	{ claim, comparator: stated }: HeldClaim,
	result: ClaimResult
): ClaimResultView {
	const { finding, row, hint, located, comparator } = result;
	const compared =
		located === null || comparator === null ? null : comparatorSentence(dataset, located, comparator);
	const unchecked = stated === 'none' || located !== null ? null : m.claims_not_located();
	const isOfOrigin = compared !== null && located === hint;
	const question = dataset.questions[row?.measure ?? hint?.measure ?? ''];
	const drawings = question === undefined ? [] : drawQuestion(dataset, question);
	const drawing = drawings.find(({ kind }) => kind === 'trend') ?? drawings[0];
	const { readings, left } = listReadings(dataset, result);
	return {
		code: finding.code,
		verdict: verdictSentences(dataset, claim, result),
		origin: originSentence(dataset, result),
		comparator: isOfOrigin ? m.claims_of_origin({ sentence: compared }) : (compared ?? unchecked),
		readings,
		left,
		twins: listTwins(dataset, db, result),
		drawings: drawing === undefined ? [] : [drawing],
		links: [
			...(row === null ? [] : [{ href: explorerOf(row), name: m.claims_to_explore() }]),
			...(hint === null ? [] : [{ href: explorerOf(hint), name: m.claims_to_origin() }])
		]
	};
}

function explorerOf({ measure, country }: RecordedRow): string {
	return exploreHref([measure], `country=${country}`);
}
