import { STANCES } from '../answerGroup';
import { groupBy } from '../groupBy';
import { figuresByQuestion } from './figuresByQuestion';
import { byNewest } from './newestFirst';
import { isShown } from '../isShown';
import { buildSeries, type Reading } from './series';
import type { Dataset, Figure, Question, Wave } from '../types';

/** What the newest survey of a question in one country found. */
export interface NewestReadings {
	wave: Wave;
	/** Empty: all respondents. A group of them only where no survey has figures of all. */
	subgroup: string;
	/** Groups of answers where one of them has a direction, else the printed answers, the largest share first. */
	readings: { answerId: string; reading: Reading }[];
}

/** The newest survey with a figure that may be shown, and its readings; `null` where there is none. */
export function newestReadings(dataset: Dataset, questionId: string, country: string): NewestReadings | null {
	const question = dataset.questions[questionId];
	if (question === undefined) return null;
	const figures = figuresIn(dataset, questionId, country);
	const shown = figures.filter(isShown);
	const ofAll = shown.filter(({ subgroup }) => subgroup === '');
	const candidates = ofAll.length > 0 ? ofAll : shown;
	const [wave] = [...new Set(candidates.map(({ waveId }) => waveId))]
		.flatMap((id) => dataset.waves[id] ?? [])
		.sort(byNewest);
	if (wave === undefined) return null;
	const subgroup = largestGroup(candidates.filter(({ waveId }) => waveId === wave.id));
	const ofCountry = { ...dataset, figures };
	const read = (answerId: string) => {
		const series = buildSeries(ofCountry, { questionId, country, answerId, subgroup });
		const reading = series?.readings.find(({ waveId }) => waveId === wave.id);
		return reading === undefined ? [] : [{ answerId, reading }];
	};
	const groups = STANCES.flatMap(read);
	const hasDirection = groups.some(({ answerId }) => answerId !== 'no-answer');
	return {
		wave,
		subgroup,
		readings: hasDirection ? groups : printedAnswers(question).flatMap(read).sort(bySize)
	};
}

/** Figures of one question in one country, whatever their status. */
export function figuresIn(dataset: Dataset, questionId: string, country: string): Figure[] {
	return figuresByQuestion(dataset, questionId).filter(
		({ waveId }) => dataset.waves[waveId]?.country === country
	);
}

function printedAnswers(question: Question): string[] {
	return question.answers.map(({ id }) => id);
}

/** The group of people with most figures; all respondents where they have any. */
function largestGroup(figures: readonly Figure[]): string {
	const groups = [...groupBy(figures, ({ subgroup }) => subgroup)];
	if (groups.some(([subgroup]) => subgroup === '')) return '';
	return groups.sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
}

function bySize(a: { reading: Reading }, b: { reading: Reading }): number {
	return sizeOf(b.reading) - sizeOf(a.reading);
}

/** Percent; a limit counts as itself, and what has no number as nothing. */
function sizeOf({ reported }: Reading): number {
	if (reported.kind === 'words') return -1;
	return reported.kind === 'below' ? reported.limit : reported.pct;
}
