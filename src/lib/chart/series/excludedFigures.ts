import type { Dataset } from '../../dataset/types';
import { formatFieldwork } from '../../text/dates';
import { groupName } from '../../text/names';
import { formatReported } from '../../text/numbers';
import * as m from '../../text/paraglide/messages';

export interface ExcludedFigure {
	id: string;
	text: string;
}

/** Figures of these questions that were printed somewhere but are never drawn, each with the reason. */
export function excludedFigures(dataset: Dataset, questionIds: string[]): ExcludedFigure[] {
	return dataset.figures
		.filter((figure) => figure.status === 'excluded' && questionIds.includes(figure.questionId))
		.map((figure, index) => {
			const wave = dataset.waves[figure.waveId];
			const question = dataset.questions[figure.questionId];
			const answer = question?.answers.find(({ id }) => id === figure.answerId)?.label ?? figure.answerId;
			const group = figure.subgroup === '' ? '' : `, ${groupName(figure.subgroup)}`;
			const country = dataset.countries[wave?.country ?? '']?.name ?? '';
			return {
				id: `${figure.waveId}:${figure.questionId}:${figure.answerId}:${index}`,
				text: m.excluded_reason({
					answer: `${answer}${group}`,
					date: [country, wave === undefined ? figure.waveId : formatFieldwork(wave)].join(', '),
					value: formatReported(figure.reported),
					reason: figure.note
				})
			};
		});
}
