import { connectWaves } from '../src/lib/chart/time/connectWaves';
import type { LikertSide } from '../src/lib/chart/likert/likertAnswers';
import { stackShares } from '../src/lib/chart/likert/likertStack';
import { fieldworkMidpoint } from '../src/lib/chart/time/fieldworkMidpoint';
import { shareAxis } from '../src/lib/chart/scale/shareAxis';
import { claimCheck } from '../src/lib/claims/claimCheck';
import type { ClaimRow, StructuredClaim } from '../src/lib/claims/claimRow';
import { recordCheck } from '../src/lib/claims/recordCheck';
import { valueMatches } from '../src/lib/claims/valueMatches';
import type { Level } from '../src/lib/dataset/types';
import { benjaminiHochberg } from '../src/lib/stats/published/benjaminiHochberg';
import { breakEvenN } from '../src/lib/stats/breakEvenN';
import { changeVerdict } from '../src/lib/stats/changeVerdict';
import { chiSquareSf } from '../src/lib/stats/distributions/chiSquareSf';
import { classifyDesignFactor } from '../src/lib/stats/published/classifyDesignFactor';
import { comparability } from '../src/lib/stats/comparability';
import { decimalYear } from '../src/lib/stats/decimalYear';
import { differenceIndependent } from '../src/lib/stats/differenceIndependent';
import { differenceNewcombe } from '../src/lib/stats/differenceNewcombe';
import { differenceOfNet } from '../src/lib/stats/published/differenceOfNet';
import { differenceSameWave } from '../src/lib/stats/differenceSameWave';
import { differenceSameWaveBonettPrice } from '../src/lib/stats/differenceSameWaveBonettPrice';
import { differsFromHalf } from '../src/lib/stats/differsFromHalf';
import { displayMargin } from '../src/lib/stats/displayMargin';
import { effectiveNFromMargin } from '../src/lib/stats/effectiveNFromMargin';
import { equivalence } from '../src/lib/stats/published/equivalence';
import { extremesP } from '../src/lib/stats/published/extremesP';
import { familyAdjacent } from '../src/lib/stats/familyAdjacent';
import { holm } from '../src/lib/stats/holm';
import { homogeneity } from '../src/lib/stats/homogeneity';
import { impliedDeff } from '../src/lib/stats/impliedDeff';
import { kishDeff } from '../src/lib/stats/published/kishDeff';
import { majorityWord } from '../src/lib/stats/majorityWord';
import { marginAtShare } from '../src/lib/stats/marginAtShare';
import { marginOfShare } from '../src/lib/stats/marginOfShare';
import { marginOfSum } from '../src/lib/stats/published/marginOfSum';
import { maxRoundingGap100 } from '../src/lib/stats/published/maxRoundingGap100';
import { maxRoundingGapTotal } from '../src/lib/stats/maxRoundingGapTotal';
import { minDetectableChange } from '../src/lib/stats/minDetectableChange';
import { multinomialCorrelation } from '../src/lib/stats/published/multinomialCorrelation';
import { netScore } from '../src/lib/stats/published/netScore';
import { newcombePValue } from '../src/lib/stats/newcombePValue';
import { normalTwoSidedP } from '../src/lib/stats/distributions/normalTwoSidedP';
import { probSumIs100 } from '../src/lib/stats/probSumIs100';
import { ratio } from '../src/lib/stats/published/ratio';
import { rebase } from '../src/lib/stats/rebase';
import { recordDistinct } from '../src/lib/stats/recordDistinct';
import { resolveEffectiveN } from '../src/lib/stats/resolveEffectiveN';
import { shareInterval } from '../src/lib/stats/shareInterval';
import { sumCheck100 } from '../src/lib/stats/published/sumCheck100';
import { totalConsistency } from '../src/lib/stats/published/totalConsistency';
import { trend } from '../src/lib/stats/trend';
import { trendClass } from '../src/lib/stats/trendClass';
import { wilson } from '../src/lib/stats/wilson';

/** What may stand beside the vectors of a file: lists that an input names. */
export type VectorFile = Record<string, unknown>;

interface Neighbours {
	date1: string | null;
	date2: string | null;
	level: Level;
	maxMonths?: number;
}

interface DivergingShares {
	negative: number[];
	neutral: number;
	positive: number[];
}

/** The left edge of a stack around zero, then the right edge of each bar, in percent points. */
function divergingEdges({ negative, neutral, positive }: DivergingShares): number[] {
	const partsOf = (side: LikertSide, shares: number[]) => shares.map((pct) => ({ answer: { side }, pct }));
	const bars = stackShares([
		...partsOf('negative', negative),
		...partsOf('neutral', [neutral]),
		...partsOf('positive', positive)
	]);
	return [...bars.slice(0, 1).map(({ from }) => from), ...bars.map(({ to }) => to)];
}

type Nullable<T> = { [Key in keyof T]: T[Key] | null };

/** The functions of the charts and of claims, whose arguments have another form than the vectors. */
const ADAPTED = {
	axisMax: ({ upper }: { upper: (number | null)[] | null }) =>
		upper && shareAxis(Math.max(...upper.filter((end) => end !== null))).max,
	claimCheck: ({ claim, db }: { claim: StructuredClaim; db: string | ClaimRow[] }, file: VectorFile) =>
		claimCheck({ claim, db: typeof db === 'string' ? listOf(file, db) : db }),
	connectWaves: ({ date1, date2, level, maxMonths }: Neighbours) =>
		date1 === null || date2 === null ? null : connectWaves(date1, date2, level, maxMonths),
	divergingEdges: ({ negative, neutral, positive }: Nullable<DivergingShares>) =>
		negative === null || neutral === null || positive === null
			? null
			: divergingEdges({ negative, neutral, positive }),
	fieldworkMidpoint: ({ start, end }: Nullable<{ start: string; end: string }>) =>
		start === null || end === null ? null : fieldworkMidpoint(start, end)
};

function listOf(file: VectorFile, name: string): ClaimRow[] {
	const list = file[name];
	if (!Array.isArray(list)) throw new Error(`db: "${name}" is no list of the file`);
	return list as ClaimRow[];
}

/** Every function of the method, section 10, by the name that vectors use. JSON has no types, so any input fits. */
export const VECTOR_FUNCTIONS: Readonly<Record<string, (inputs: never, file: VectorFile) => unknown>> = {
	...ADAPTED,
	benjaminiHochberg,
	breakEvenN,
	changeVerdict,
	chiSquareSf,
	classifyDesignFactor,
	comparability,
	decimalYear,
	differenceIndependent,
	differenceNewcombe,
	differenceOfNet,
	differenceSameWave,
	differenceSameWaveBonettPrice,
	differsFromHalf,
	displayMargin,
	effectiveNFromMargin,
	equivalence,
	extremesP,
	familyAdjacent,
	holm,
	homogeneity,
	impliedDeff,
	kishDeff,
	majorityWord,
	marginAtShare,
	marginOfShare,
	marginOfSum,
	maxRoundingGap100,
	maxRoundingGapTotal,
	minDetectableChange,
	multinomialCorrelation,
	netScore,
	newcombePValue,
	normalTwoSidedP,
	probSumIs100,
	ratio,
	rebase,
	recordCheck,
	recordDistinct,
	resolveEffectiveN,
	shareInterval,
	sumCheck100,
	totalConsistency,
	trend,
	trendClass,
	valueMatches,
	wilson
};
