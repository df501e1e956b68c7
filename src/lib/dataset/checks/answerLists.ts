import { groupBy } from '../groupBy';
import type { Located } from '../read/parseTable';
import type { Tables } from '../tables/parseTables';
import type { OfferedAnswer } from '../tables/answers';
import type { Figure } from '../types';
import { isShown } from '../isShown';

/** The shown figures of one wave, question and subgroup, with the answers that were on offer. */
export interface AnswerList {
	/** Never empty. */
	figures: Located<Figure>[];
	answers: OfferedAnswer[];
	/** Shares in percent by answer id, where they are plain numbers. */
	shares: Map<string, number>;
	/** Several answers were allowed, so that shares do not add up to 100. */
	allowsSeveral: boolean;
}

/** All lists, ready for the checks that add shares up. */
export function collectAnswerLists(tables: Tables): AnswerList[] {
	const answersOf = groupBy(
		tables.answers.records.map(({ record }) => record),
		({ questionId }) => questionId
	);
	const scaleOf = new Map(tables.questions.records.map(({ record }) => [record.id, record.scale]));
	const shown = tables.figures.flatMap(({ records }) => records).filter(({ record }) => isShown(record));
	const lists = groupBy(shown, ({ record }) => [record.waveId, record.questionId, record.subgroup].join('|'));
	return [...lists.values()].map((figures) => {
		const questionId = figures[0]?.record.questionId ?? '';
		return {
			figures,
			answers: answersOf.get(questionId) ?? [],
			shares: new Map(figures.flatMap(({ record }) => shareOf(record))),
			allowsSeveral: scaleOf.get(questionId)?.startsWith('several') ?? true
		};
	});
}

function shareOf({ answerId, reported }: Figure): [string, number][] {
	return reported.kind === 'percent' ? [[answerId, reported.pct]] : [];
}

/** A sum of shares without the dust of binary fractions; shares are printed with two decimals at most. */
export function addShares(shares: number[]): number {
	return Math.round(shares.reduce((total, share) => total + share, 0) * 100) / 100;
}
