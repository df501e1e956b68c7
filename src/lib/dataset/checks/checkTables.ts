import { collectAnswerLists } from './answerLists';
import { checkAnswerParts } from './answerParts';
import { checkAnswersOffered } from './answersOffered';
import { checkBreakNeighbours } from './breakNeighbours';
import { checkClaimFindings } from './claimFindings';
import { checkClimateTimes } from './climateTimes';
import { checkConfirmations } from './confirmations';
import { checkFigureNotes } from './figureNotes';
import { checkFigureOwner } from './figureOwner';
import { checkFullLists } from './fullLists';
import { checkKnownIds } from './knownIds';
import { checkLinkPairs } from './linkPairs';
import { withoutKnownFaults } from './withoutKnownFaults';
import { checkRenamedIds } from './renamedIds';
import { checkShownValues } from './shownValues';
import { checkSourceOrder } from './sourceOrder';
import { checkTotalsAndParts } from './totalsAndParts';
import { checkUniqueIds } from './uniqueIds';
import { checkWaveDates } from './waveDates';
import type { Tables } from '../tables/parseTables';
import type { Problem } from '../problem';

const CHECKS: ((tables: Tables) => Problem[])[] = [
	checkUniqueIds,
	checkKnownIds,
	checkAnswersOffered,
	checkAnswerParts,
	checkSourceOrder,
	checkWaveDates,
	checkShownValues,
	checkFigureNotes,
	checkFigureOwner,
	checkBreakNeighbours,
	checkLinkPairs,
	checkClaimFindings,
	checkClimateTimes
];

/**
 * Holds the tables against each other, row by row of those whose cells are good; returns all that does not fit.
 * @param chartIds ids of the catalogue of charts, or `null` where renames of charts cannot be checked
 */
export function checkTables(tables: Tables, chartIds: readonly string[] | null = null): Problem[] {
	const lists = collectAnswerLists(tables);
	const findings = [...checkFullLists(lists), ...checkTotalsAndParts(lists), ...checkConfirmations(tables)];
	return [
		...CHECKS.flatMap((check) => check(tables)),
		...checkRenamedIds(tables, chartIds),
		...withoutKnownFaults(findings, tables.knownFaults)
	];
}
