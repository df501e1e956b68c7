import type { Dataset } from './types';

export interface SliceRequest {
	questionIds: string[];
	/** Left out: every country in which the questions were asked. */
	countries?: string[];
}

/**
 * What a page about these questions needs and nothing else, in the same form: a page must not grow with the rest
 * of the data. Events and claims are left out.
 */
export function sliceDataset(dataset: Dataset, { questionIds, countries }: SliceRequest): Dataset {
	const figures = dataset.figures.filter((figure) => {
		const country = dataset.waves[figure.waveId]?.country ?? '';
		return questionIds.includes(figure.questionId) && (countries?.includes(country) ?? true);
	});
	const waveIds = new Set(figures.map((figure) => figure.waveId));
	const breaks = dataset.breaks
		.filter(
			({ questionId, beforeWaveId, afterWaveId }) =>
				questionIds.includes(questionId) && (waveIds.has(beforeWaveId) || waveIds.has(afterWaveId))
		)
		.map((one) => ({ ...one, sourceIds: [] }));
	const sourceIds = new Set(figures.flatMap((figure) => figure.sourceIds));
	const questions = pick(dataset.questions, new Set(questionIds));
	const waves = mapValues(pick(dataset.waves, waveIds), (wave) => ({ ...wave, sourceIds: [], note: '' }));
	const pollsterIds = new Set([
		...Object.values(questions).map((question) => question.pollsterId),
		...Object.values(waves).flatMap((wave) => [wave.pollsterId, wave.partner])
	]);
	return {
		version: dataset.version,
		pollsters: pick(dataset.pollsters, pollsterIds),
		countries: pick(dataset.countries, new Set(Object.values(waves).map((wave) => wave.country))),
		sources: mapValues(pick(dataset.sources, sourceIds), (source) => ({ ...source, title: '', note: '' })),
		questions,
		waves,
		figures,
		breaks,
		links: dataset.links.filter(
			({ questionA, questionB }) => questionIds.includes(questionA) && questionIds.includes(questionB)
		),
		events: [],
		claims: []
	};
}

function pick<T>(records: Record<string, T>, ids: Set<string>): Record<string, T> {
	return Object.fromEntries(Object.entries(records).filter(([id]) => ids.has(id)));
}

function mapValues<T>(records: Record<string, T>, map: (value: T) => T): Record<string, T> {
	return Object.fromEntries(Object.entries(records).map(([id, value]) => [id, map(value)]));
}
