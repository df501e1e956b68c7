import type { ChartSpec } from '../../chart/catalog/chartSpec';
import type { Dataset } from '../../dataset/types';
import { exploreHref, questionHref } from '../../text/pageLinks';
import { FILE_ENDINGS } from '../link/fileEndings';
import { chartLink } from '../link/permalink';

/** Addresses of the files of a chart by their endings. */
function filesOf(spec: ChartSpec, origin: string): Record<string, string> {
	return Object.fromEntries(
		FILE_ENDINGS.map((ending) => [ending, `${origin}${chartLink(spec, null, '', `.${ending}`)}`])
	);
}

/** `/api/charts.json`: all charts of the catalogue, in its order. */
export function chartsList(
	dataset: Dataset,
	charts: readonly { spec: ChartSpec; title: string }[],
	origin: string
): object {
	return {
		data_version: dataset.version,
		charts: charts.map(({ spec, title }) => ({
			id: spec.id,
			title,
			topic: spec.topic,
			question_ids: spec.questionIds,
			url: `${origin}${chartLink(spec, null, '')}`,
			files: filesOf(spec, origin)
		}))
	};
}

/** `/api/questions.json`: all questions, with their wordings and the file of all their readings. */
export function questionsList(dataset: Dataset, origin: string): object {
	return {
		data_version: dataset.version,
		questions: Object.values(dataset.questions).map((question) => ({
			id: question.id,
			pollster_id: question.pollsterId,
			pollster: dataset.pollsters[question.pollsterId]?.name ?? question.pollsterId,
			topic: question.topic,
			wording: question.wording,
			wording_original: question.wordingOriginal,
			original_language: question.originalLanguage,
			wording_read: question.wordingRead,
			base: question.base,
			answers: question.answers.map(({ id, label, stance }) => ({ id, label, stance })),
			url: `${origin}${questionHref(question.id)}`,
			readings: `${origin}${exploreHref([question.id], 'scope=all').replace('?', '.csv?')}`
		}))
	};
}
