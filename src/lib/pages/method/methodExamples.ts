import { compareQuestions } from '../../dataset/query/compareQuestions';
import type { Dataset } from '../../dataset/types';
import { effectiveNFromMargin } from '../../stats/effectiveNFromMargin';
import { impliedDeff } from '../../stats/impliedDeff';
import { marginAtShare } from '../../stats/marginAtShare';
import { marginOfShare } from '../../stats/marginOfShare';
import { maxRoundingGapTotal } from '../../stats/maxRoundingGapTotal';
import { probSumIs100 } from '../../stats/probSumIs100';
import { rebase } from '../../stats/rebase';
import { levelName } from '../../text/names';
import { formatCount, formatList } from '../../text/numbers';
import * as m from '../../text/paraglide/messages';
import { disclosureCard } from '../pollster/disclosureCard';
import { methodReading as reading, type MethodReading } from './methodReadings';
import { changeExample, overlapExample } from './methodChanges';
import { seriesExamples } from './methodSeries';

/** Sections of the page of methods that have a worked example. */
export type ExampleId =
	| 'intervals'
	| 'changes'
	| 'overlap'
	| 'several'
	| 'trends'
	| 'records'
	| 'comparing'
	| 'sums'
	| 'cards'
	| 'claims';

/** Points to one decimal, as margins are printed. */
const points = (proportion: number | null): string =>
	proportion === null ? '' : (proportion * 100).toFixed(1);

/**
 * One example for each part of the method, from rows of the data: every number is worked out here by the functions that
 * the site uses, so none can go stale.
 * @throws Error when a row that an example needs is gone
 */
export function methodExamples(dataset: Dataset): Record<ExampleId, string> {
	const before = reading(dataset, 'kiis-2018-02', 'kiis-attitude', 'positive-total');
	const after = reading(dataset, 'kiis-2019-05', 'kiis-attitude', 'positive-total');
	return {
		intervals: oneShare(before),
		changes: changeExample(dataset, before, after),
		overlap: overlapExample(dataset),
		...seriesExamples(dataset),
		comparing: comparing(dataset),
		sums: sums(dataset),
		cards: cards(dataset),
		claims: claims(dataset)
	};
}

function oneShare({ p, pct, when, sample, range }: MethodReading): string {
	const { n = null, moe = null } = sample;
	return m.methods_example_share({
		pct,
		when,
		n: formatCount(n ?? 0),
		moe: points(moe),
		srs: points(marginOfShare({ p: 0.5, n, deff: 1 })),
		deff: (impliedDeff({ n, margin: moe }) ?? 1).toFixed(1),
		effective: formatCount(Math.round(effectiveNFromMargin({ margin: moe }) ?? 0)),
		here: points(marginAtShare({ marginAt50: moe, p })),
		range
	});
}

function comparing(dataset: Dataset): string {
	const like = compareQuestions(dataset, 'levada-attitude', 'kiis-attitude');
	const unlike = compareQuestions(dataset, 'levada-attitude', 'levada-role');
	return m.methods_example_compare({
		like: levelName(like.level),
		reason: like.note,
		unlike: levelName(unlike.level),
		attitude: reading(dataset, 'levada-2019-03', 'levada-attitude', 'positive-total').pct,
		role: reading(dataset, 'levada-2019-03', 'levada-role', 'positive-total').pct
	});
}

function sums(dataset: Dataset): string {
	const of = (answer: string) => reading(dataset, 'kiis-2013-02', 'kiis-attitude', answer).pct;
	const parts = ['admiration', 'respect', 'sympathy'].map(of);
	const aze = (answer: string) => reading(dataset, 'carnegie-2012-aze', 'carnegie-attitude', answer);
	const rebased = rebase({
		a: aze('positive-total').p,
		excluded: aze('unknown-person').p,
		kParts: 1,
		h: aze('positive-total').h
	});
	return m.methods_example_sums({
		parts: parts.join(' + '),
		sum: parts.reduce((total, part) => total + part, 0),
		total: of('positive-total'),
		slack: maxRoundingGapTotal({ k: parts.length }) ?? '',
		hundred: Math.round((probSumIs100({ k: 7 }) ?? 0) * 100),
		aze: aze('positive-total').pct,
		unknown: aze('unknown-person').pct,
		rebased: Math.round((rebased?.value ?? 0) * 100),
		low: points(rebased?.lo ?? null),
		high: points(rebased?.hi ?? null)
	});
}

function cards(dataset: Dataset): string {
	const [full, poor] = ['kiis-2021-06', 'levada-1989'].map((id) => {
		const wave = dataset.waves[id];
		const asked = new Set(
			dataset.figures.filter(({ waveId }) => waveId === id).map(({ questionId }) => questionId)
		);
		const questions = [...asked].flatMap((question) => dataset.questions[question] ?? []);
		return wave === undefined ? '' : disclosureCard(dataset, wave, questions).known;
	});
	return m.methods_example_cards({ full: full ?? '', poor: poor ?? '' });
}

function claims(dataset: Dataset): string {
	const claim = dataset.claims.find(({ id }) => id === 'wiki-levada-2021-70');
	if (claim === undefined) throw new Error('The page of methods needs the claim wiki-levada-2021-70');
	return m.methods_example_claims({
		text: claim.text,
		here: reading(dataset, 'levada-2021-05', 'levada-attitude', 'positive-total').pct,
		also: alternatives(dataset, 'levada-2021-05', 'levada-attitude', 'positive-total'),
		there: reading(dataset, claim.findingWaveId, claim.findingQuestionId, claim.findingAnswerId).pct,
		when: reading(dataset, claim.findingWaveId, claim.findingQuestionId, claim.findingAnswerId).when
	});
}

/** What pages print instead. */
function alternatives(dataset: Dataset, waveId: string, questionId: string, answerId: string): string {
	const others = dataset.figures.filter(
		(one) =>
			one.waveId === waveId &&
			one.questionId === questionId &&
			one.answerId === answerId &&
			one.subgroup === '' &&
			one.status === 'alternative'
	);
	return formatList(others.map(({ printed }) => printed));
}
