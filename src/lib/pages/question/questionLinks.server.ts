import { mayShareAxis } from '../../dataset/query/compareQuestions';
import { groupBy } from '../../dataset/groupBy';
import { linkedQuestions } from '../../dataset/query/linkedQuestions';
import { byNewest } from '../../dataset/query/newestFirst';
import type { Break, Dataset, Level } from '../../dataset/types';
import { formatFieldwork } from '../../text/dates';
import { breakKindName } from '../../text/names';
import { exploreHref, pairHref } from '../../text/pageLinks';
import * as m from '../../text/paraglide/messages';
import { questionIndex, summarizeQuestion, type QuestionSummary } from './questionIndex.server';

export interface LinkedSummary extends QuestionSummary {
	/** Why the two have this level. */
	note: string;
	/** The two on one chart; `null` where they must not share one. */
	explore: string | null;
	/** The two side by side. */
	sideBySide: string;
}

export interface LinkGroup {
	level: Level;
	heading: string;
	items: LinkedSummary[];
}

/** Other questions by how far they may be held against this one, each with the reason. */
export function linkGroups(dataset: Dataset, questionId: string): LinkGroup[] {
	const levels = groupBy(linkedQuestions(dataset, questionId), ({ level }) => level);
	return [...levels.values()].map((linked) => {
		const level = linked[0]?.level ?? 'not-comparable';
		return {
			level,
			heading: levelHeading(level),
			items: linked.flatMap(({ question, note }) => {
				const facts = questionIndex(dataset).get(question.id);
				if (facts === undefined) return [];
				const explore = mayShareAxis(dataset, questionId, question.id, true)
					? exploreHref([questionId, question.id])
					: null;
				return [
					{
						...summarizeQuestion(dataset, facts),
						note,
						explore,
						sideBySide: pairHref(questionId, question.id)
					}
				];
			})
		};
	});
}

const LEVEL_HEADINGS: Record<Level, () => string> = {
	identical: m.things_level_identical,
	equivalent: m.things_level_equivalent,
	related: m.things_level_related,
	'not-comparable': m.things_level_not_comparable
};

function levelHeading(level: Level): string {
	return LEVEL_HEADINGS[level]();
}

export interface BreakRow {
	id: string;
	before: { href: string; when: string };
	after: { href: string; when: string };
	kind: string;
	note: string;
	references: number[];
}

/** Where the surveys of a question must not be joined by a line, the newest break first. */
export function breaksOfQuestion(
	dataset: Dataset,
	questionId: string,
	numbers: ReadonlyMap<string, number>
): BreakRow[] {
	const end = (waveId: string) => {
		const wave = dataset.waves[waveId];
		return { href: `#${waveId}`, when: wave === undefined ? waveId : formatFieldwork(wave) };
	};
	const byTime = (a: Break, b: Break): number => {
		const [first, second] = [dataset.waves[a.afterWaveId], dataset.waves[b.afterWaveId]];
		return first === undefined || second === undefined ? 0 : byNewest(first, second);
	};
	return dataset.breaks
		.filter((each) => each.questionId === questionId)
		.sort(byTime)
		.map((each) => ({
			id: `${each.beforeWaveId}:${each.afterWaveId}:${each.kind}`,
			before: end(each.beforeWaveId),
			after: end(each.afterWaveId),
			kind: breakKindName(each.kind),
			note: each.note,
			references: each.sourceIds.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b)
		}));
}
