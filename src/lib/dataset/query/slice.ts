import { recordById } from '../recordById';
import type { Dataset } from '../types';

/** What a page draws. */
export interface SliceRequest {
	questionIds: readonly string[];
	/** ISO 3166 alpha-3 codes. */
	countries: readonly string[];
	/** Answers whose figures are kept; all of them where this is left out. */
	answerIds?: readonly string[];
	/** Subgroups whose figures are kept, empty for all respondents; all of them where this is left out. */
	subgroups?: readonly string[];
}

/**
 * The part of the dataset that some questions need in some countries, in the form of the whole, so that a page sends
 * no more than it draws: figures of every status with their waves, pollsters (partners too) and pages; breaks; links
 * that touch the questions. Questions keep all their answers; a wave names only the pages that are kept. The
 * notes on its countries. No events, no claims. What is asked for and does not exist is left out.
 */
export function sliceDataset(dataset: Dataset, request: SliceRequest): Dataset {
	const questionIds = new Set(request.questionIds);
	const countries = new Set(request.countries);
	const answerIds = request.answerIds === undefined ? null : new Set(request.answerIds);
	const isInCountries = (waveId: string) => countries.has(dataset.waves[waveId]?.country ?? '');

	const questions = pick(dataset.questions, (question) => questionIds.has(question.id));
	const figures = dataset.figures.filter(
		(figure) =>
			questionIds.has(figure.questionId) &&
			isInCountries(figure.waveId) &&
			(answerIds === null || answerIds.has(figure.answerId)) &&
			(request.subgroups?.includes(figure.subgroup) ?? true)
	);
	const breaks = dataset.breaks.filter(
		(each) =>
			questionIds.has(each.questionId) && isInCountries(each.beforeWaveId) && isInCountries(each.afterWaveId)
	);
	const sourceIds = new Set([...figures, ...breaks].flatMap((each) => each.sourceIds));
	const waveIds = new Set([
		...figures.map((figure) => figure.waveId),
		...breaks.flatMap((each) => [each.beforeWaveId, each.afterWaveId])
	]);
	const waves = pick(dataset.waves, (wave) => waveIds.has(wave.id)).map((wave) => ({
		...wave,
		sourceIds: wave.sourceIds.filter((id) => sourceIds.has(id))
	}));
	const pollsterIds = new Set([
		...questions.map((question) => question.pollsterId),
		...waves.flatMap((wave) => [wave.pollsterId, wave.partner])
	]);
	return {
		version: dataset.version,
		pollsters: recordById(pick(dataset.pollsters, (pollster) => pollsterIds.has(pollster.id))),
		countries: recordById(pick(dataset.countries, (country) => countries.has(country.id))),
		sources: recordById(pick(dataset.sources, (source) => sourceIds.has(source.id))),
		questions: recordById(questions),
		waves: recordById(waves),
		figures,
		breaks,
		links: dataset.links.filter((link) => questionIds.has(link.questionA) || questionIds.has(link.questionB)),
		events: [],
		claims: [],
		climate: dataset.climate.filter(({ country }) => countries.has(country))
	};
}

function pick<T>(records: Record<string, T>, isKept: (record: T) => boolean): T[] {
	return Object.values(records).filter(isKept);
}
