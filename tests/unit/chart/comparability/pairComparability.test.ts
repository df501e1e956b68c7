import { describe, expect, it } from 'vitest';
import { pairComparability, rankOfLevel } from '../../../../src/lib/chart/comparability/pairComparability';
import { groupBy } from '../../../../src/lib/dataset/groupBy';
import { isShown } from '../../../../src/lib/dataset/isShown';
import { readingFields } from '../../../../src/lib/dataset/query/readingFields';
import type { Level, Question, Wave } from '../../../../src/lib/dataset/types';
import { comparability } from '../../../../src/lib/stats/comparability';
import { dataset } from '../../../data/realCharts';

const levels: readonly Level[] = ['identical', 'equivalent', 'related', 'not-comparable'];
const questions = [...groupBy(Object.values(dataset.questions), ({ measure }) => measure).values()];
const recorded = dataset.links.flatMap(({ questionA, questionB }): [Question, Question][] => {
	const [a, b] = [dataset.questions[questionA], dataset.questions[questionB]];
	return a === undefined || b === undefined ? [] : [[a, b]];
});
/** Two questions of each measure, every recorded pair, and questions with themselves. */
const pairs: [Question, Question][] = [
	...questions.flatMap(([a, b]): [Question, Question][] =>
		a === undefined
			? []
			: b === undefined
				? [[a, a]]
				: [
						[a, b],
						[a, a]
					]
	),
	...recorded
];

function surveysOf({ id }: Question): Wave[] {
	const shown = dataset.figures.filter((figure) => figure.questionId === id && isShown(figure));
	return [...new Set(shown.map(({ waveId }) => waveId))].flatMap((waveId) => dataset.waves[waveId] ?? []);
}

/** Every survey of one held against every survey of the other, one by one. */
function oneByOne([a, b]: [Question, Question]) {
	return surveysOf(a).flatMap((one) =>
		surveysOf(b).map((other) => {
			const fields = readingFields(dataset, { question: a, wave: one }, { question: b, wave: other });
			const { level, reasons } = comparability({ fields }) ?? { level: 'not-comparable', reasons: [] };
			return { level, reasons, fields, surveys: [one, other] };
		})
	);
}

describe('pairComparability', () => {
	it('finds by kinds of surveys what all pairs of surveys give, with the first of the nearest', () => {
		for (const pair of pairs) {
			const all = oneByOne(pair);
			const [nearest = null] = [...all].sort(
				(x, y) => rankOfLevel(x.level) - rankOfLevel(y.level) || x.reasons.length - y.reasons.length
			);
			const found = pairComparability(dataset, pair[0].id, pair[1].id);
			const counts = levels
				.map((level) => ({ level, count: all.filter((one) => one.level === level).length }))
				.filter(({ count }) => count > 0);
			const name = `${pair[0].id} ${pair[1].id}`;
			expect(found?.pairs, name).toEqual(counts);
			expect(
				found?.surveys?.map(({ id }) => id),
				name
			).toEqual(nearest?.surveys.map(({ id }) => id));
			if (nearest !== null) expect(found?.fields, name).toEqual(nearest.fields);
		}
	});

	it('has at least one pair that was asked at one time by two pollsters', () => {
		const joint = recorded.filter(
			([a, b]) =>
				a.pollsterId !== b.pollsterId && oneByOne([a, b]).some(({ fields }) => fields.pollster === 'minor')
		);
		expect(joint.length).toBeGreaterThan(0);
	});

	it('is null for a question that is not there', () => {
		expect(pairComparability(dataset, 'levada-attitude', 'constructor')).toBeNull();
	});
});
