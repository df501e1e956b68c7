import { collectAnswerLists } from './checks/answerLists';
import { checkAnswerParts } from './checks/answerParts';
import { checkAnswersOffered } from './checks/answersOffered';
import { checkBreakNeighbours } from './checks/breakNeighbours';
import { checkClaimFindings } from './checks/claimFindings';
import { checkClimateTimes } from './checks/climateTimes';
import { checkConfirmations } from './checks/confirmations';
import { checkFigureNotes } from './checks/figureNotes';
import { checkFigureOwner } from './checks/figureOwner';
import { checkFullLists } from './checks/fullLists';
import { checkKnownIds } from './checks/knownIds';
import { checkLinkPairs } from './checks/linkPairs';
import { withoutKnownFaults } from './checks/knownFaults';
import { checkRenamedIds } from './checks/renamedIds';
import { checkShownValues } from './checks/shownValues';
import { checkSourceOrder } from './checks/sourceOrder';
import { checkTotalsAndParts } from './checks/totalsAndParts';
import { checkUniqueIds } from './checks/uniqueIds';
import { checkWaveDates } from './checks/waveDates';
import type { Tables } from './parseTables';
import type { Problem } from './problem';

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
