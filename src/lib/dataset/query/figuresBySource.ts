import type { Dataset, Figure, Pollster, Question, Wave } from '../types';

/** Figures of one source that belong to the same survey, question and group of people. */
export interface SourceFigures {
	/** `wave:question:subgroup`. */
	id: string;
	wave: Wave;
	pollster: Pollster;
	country: string;
	question: Question;
	/** Empty: all respondents. */
	subgroup: string;
	/** In the order of the file, with the label of their answer. */
	figures: { figure: Figure; answer: string }[];
}

function startGroup(dataset: Dataset, id: string, figure: Figure): SourceFigures | null {
	const wave = dataset.waves[figure.waveId];
	const question = dataset.questions[figure.questionId];
	const pollster = wave && dataset.pollsters[wave.pollsterId];
	if (!wave || !question || !pollster) return null;
	const country = dataset.countries[wave.country]?.name ?? wave.country;
	return { id, wave, pollster, country, question, subgroup: figure.subgroup, figures: [] };
}

/**
 * The figures that rest on each source, grouped so that a question is told once.
 * @returns by source id; a source on which no figure rests is not in it
 */
export function figuresBySource(dataset: Dataset): Map<string, SourceFigures[]> {
	const bySource = new Map<string, Map<string, SourceFigures>>();
	for (const figure of dataset.figures) {
		const id = [figure.waveId, figure.questionId, figure.subgroup].join(':');
		for (const sourceId of figure.sourceIds) {
			const groups = bySource.get(sourceId) ?? new Map<string, SourceFigures>();
			bySource.set(sourceId, groups);
			const group = groups.get(id) ?? startGroup(dataset, id, figure);
			if (group === null) continue;
			groups.set(id, group);
			const answers = group.question.answers;
			const answer = answers.find((candidate) => candidate.id === figure.answerId)?.label ?? figure.answerId;
			group.figures.push({ figure, answer });
		}
	}
	return new Map([...bySource].map(([sourceId, groups]) => [sourceId, [...groups.values()]]));
}

/** How many surveys, breaks and events name each source: what a page without a figure was read for. */
export function otherUsesBySource(dataset: Dataset): Map<string, number> {
	const uses = new Map<string, number>();
	for (const { sourceIds } of [...Object.values(dataset.waves), ...dataset.breaks, ...dataset.events]) {
		for (const id of sourceIds) uses.set(id, (uses.get(id) ?? 0) + 1);
	}
	return uses;
}
