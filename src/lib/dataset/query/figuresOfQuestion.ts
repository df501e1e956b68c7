import { groupBy } from '../groupBy';
import { figuresByQuestion } from './figuresByQuestion';
import { byNewest } from './newestFirst';
import type { Dataset, Figure, Status, Wave } from '../types';

/** All figures that one survey gives for a question. */
export interface SurveyFigures {
	wave: Wave;
	figures: Figure[];
}

/** What was printed instead of another value stands under it. */
const STATUS_ORDER: Record<Status, number> = { reported: 0, weak: 0, alternative: 1, excluded: 2 };

/**
 * Every figure of a question, whatever its status, by survey: the newest survey first, all respondents before groups
 * of them, answers as on the card.
 */
export function figuresOfQuestion(dataset: Dataset, questionId: string): SurveyFigures[] {
	const positions = new Map(
		dataset.questions[questionId]?.answers.map(({ id, position }) => [id, position] as const)
	);
	const order = (a: Figure, b: Figure): number =>
		compareTexts(a.subgroup, b.subgroup) ||
		(positions.get(a.answerId) ?? 0) - (positions.get(b.answerId) ?? 0) ||
		STATUS_ORDER[a.status] - STATUS_ORDER[b.status];
	const figures = figuresByQuestion(dataset, questionId);
	return [...groupBy(figures, ({ waveId }) => waveId)]
		.flatMap(([waveId, ofWave]) => {
			const wave = dataset.waves[waveId];
			return wave === undefined ? [] : [{ wave, figures: ofWave.sort(order) }];
		})
		.sort((a, b) => byNewest(a.wave, b.wave));
}

const COLLATOR = new Intl.Collator('en', { numeric: true });

function compareTexts(a: string, b: string): number {
	return COLLATOR.compare(a, b);
}
