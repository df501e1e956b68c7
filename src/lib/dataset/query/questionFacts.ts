import { isShown } from '../isShown';
import { withoutAccents } from './withoutAccents';
import { byNewest } from './newestFirst';
import type { Dataset, Question, Wave } from '../types';

/** A question with what a list of questions says of it. */
export interface QuestionFacts {
	question: Question;
	/** Surveys with a figure that may be shown, the newest first. */
	waves: Wave[];
	/** Codes of all countries with a figure of any status, in the order of the file of countries. */
	countries: string[];
	/** Figures of every status. */
	figureCount: number;
	/** Without accents: everything that words are looked for in. */
	searchText: string;
}

/** Gathers the facts of every question by its id, in the order of the file. */
export function questionFacts(dataset: Dataset): Map<string, QuestionFacts> {
	const waveIds = new Map<string, Set<string>>();
	const askedIn = new Map<string, Set<string>>();
	const counts = new Map<string, number>();
	for (const figure of dataset.figures) {
		const { questionId, waveId } = figure;
		counts.set(questionId, (counts.get(questionId) ?? 0) + 1);
		addTo(askedIn, questionId, dataset.waves[waveId]?.country ?? '');
		if (isShown(figure)) addTo(waveIds, questionId, waveId);
	}
	return new Map(
		Object.values(dataset.questions).map((question) => {
			const asked = askedIn.get(question.id) ?? new Set();
			const countries = Object.keys(dataset.countries).filter((id) => asked.has(id));
			const waves = [...(waveIds.get(question.id) ?? [])].flatMap((id) => dataset.waves[id] ?? []);
			return [
				question.id,
				{
					question,
					waves: waves.sort(byNewest),
					countries,
					figureCount: counts.get(question.id) ?? 0,
					searchText: searchText(dataset, question, countries)
				}
			];
		})
	);
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
	const set = sets.get(key);
	if (set === undefined) sets.set(key, new Set([value]));
	else set.add(value);
}

function searchText(dataset: Dataset, question: Question, countries: string[]): string {
	const pollster = dataset.pollsters[question.pollsterId];
	const places = countries.flatMap((id) => dataset.countries[id] ?? []);
	return withoutAccents(
		[
			question.id,
			question.wording,
			question.wordingOriginal,
			...question.answers.flatMap(({ label, labelOriginal }) => [label, labelOriginal]),
			pollster?.name,
			pollster?.nameLocal,
			...places.flatMap(({ name, nameLocal }) => [name, nameLocal])
		].join(' ')
	);
}
