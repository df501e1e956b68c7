import type { Dataset } from '../../dataset/types';
import { error } from '@sveltejs/kit';
import {
	pairComparability,
	rankOfLevel,
	type PairComparability
} from '../../chart/comparability/pairComparability';
import type { QuestionFacts } from '../../dataset/query/questionFacts';
import { capNames, levelTexts } from '../../text/comparabilityNames';
import { formatFieldwork } from '../../text/dates';
import { levelName } from '../../text/names';
import { formatList } from '../../text/numbers';
import { exploreHref, pairHref } from '../../text/pageLinks';
import * as m from '../../text/paraglide/messages';
import { quoteWording, shorten } from '../../text/questionWording';
import { pairAnswers } from './pairAnswers';
import { factRows } from './pairFacts.server';
import { rulesOfLevel } from './pairRules';
import { pairWordings } from './pairWordings';
import { questionIndex, summarizeQuestion } from '../question/questionIndex.server';
import { nearQuestions } from '../question/questionPage.server';

export type PairPage = NonNullable<ReturnType<typeof findPairPage>>;

/** So much of each wording stands in the title. */
const LONGEST_TITLE = 60;

/** Two questions side by side, or `null` where one of them is not there. */
export function findPairPage(dataset: Dataset, a: string, b: string) {
	const [first, second] = [questionIndex(dataset).get(a), questionIndex(dataset).get(b)];
	const pair = pairComparability(dataset, a, b);
	if (first === undefined || second === undefined || pair === null) return null;
	const [one, other] = [summarizeQuestion(dataset, first), summarizeQuestion(dataset, second)];
	const level = levelTexts(pair.level);
	const names = { pollsterA: one.pollster.name, pollsterB: other.pollster.name };
	const lede = { level: level.name, ...names };
	return {
		title: m.compare_title({ a: titleOf(first), b: titleOf(second), ...names }),
		lede: names.pollsterA === names.pollsterB ? m.compare_lede_one(lede) : m.compare_lede(lede),
		questions: [one, other],
		level: { id: pair.level, ...level },
		basis: basisTexts(pair, names),
		wordings: pairWordings(first.question, second.question),
		answers: pairAnswers(first.question, second.question),
		languages: [first.question.originalLanguage, second.question.originalLanguage],
		facts: factRows(dataset, first, second, pair.fields, pair.reasons),
		rules: rulesOfLevel(pair.level),
		explore: {
			href: exploreHref([a, b]),
			text: rankOfLevel(pair.level) > 1 ? m.compare_to_explore_apart() : m.compare_to_explore()
		}
	};
}

/** As above for a page. @throws 404 with pairs whose ids are near. */
export function loadPairPage(dataset: Dataset, a: string, b: string): PairPage {
	const page = findPairPage(dataset, a, b);
	if (page !== null) return page;
	const known = questionIndex(dataset);
	const nearMatches = [a, b].flatMap((id, index) =>
		known.has(id)
			? []
			: nearQuestions(dataset, id).map(({ id: near, title }) => {
					const other = index === 0 ? b : a;
					return known.has(other) && other !== near
						? { href: pairHref(near, other), title }
						: { href: `/questions/${near}`, title };
				})
	);
	return error(404, { message: m.compare_pair_unknown(), nearMatches: uniqueByHref(nearMatches) });
}

function uniqueByHref<T extends { href: string }>(matches: T[]): T[] {
	return [...new Map(matches.map((match) => [match.href, match])).values()];
}

function titleOf({ question }: QuestionFacts): string {
	return quoteWording({ ...question, wording: shorten(question.wording, LONGEST_TITLE) });
}

/** What the level rests on, a sentence each. */
function basisTexts(pair: PairComparability, names: { pollsterA: string; pollsterB: string }): string[] {
	const { recorded: link, computed, fields, reasons, surveys, pairs } = pair;
	const record = link === null ? null : (link.recorded ?? link);
	const isHigher = record !== null && rankOfLevel(record.level) < rankOfLevel(pair.level);
	const isLower = record !== null && rankOfLevel(record.level) > rankOfLevel(computed);
	const [first, second] = (surveys ?? []).map(formatFieldwork);
	const counts = pairs.map(({ level, count }) => m.compare_pairs_of({ level: levelName(level), count }));
	return [
		reasons.length === 0 ? '' : m.compare_caps({ fields: formatList(capNames(fields, reasons)) }),
		record === null
			? m.compare_recorded_none()
			: m.compare_recorded({ level: levelName(record.level), note: record.note }),
		isHigher ? m.compare_recorded_higher() : '',
		isLower ? m.compare_recorded_lower({ level: levelName(computed) }) : '',
		first === undefined || second === undefined
			? m.compare_surveys_none()
			: m.compare_surveys({ first, second, ...names }),
		counts.length === 0 ? '' : m.compare_pairs({ pairs: formatList(counts) })
	].filter((text) => text !== '');
}
