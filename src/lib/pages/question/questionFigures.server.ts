import { figuresOfQuestion, type SurveyFigures } from '../../dataset/query/figuresOfQuestion';
import type { Dataset, Figure, Question } from '../../dataset/types';
import { formatFieldwork } from '../../text/dates';
import { groupName, modeName } from '../../text/names';
import { formatCount, formatReported } from '../../text/numbers';
import { countryHref, waveHref } from '../../text/pageLinks';
import * as m from '../../text/paraglide/messages';
import { statusName } from '../../text/statusName';
import { readCorrections } from '../../server/site/corrections';
import { figureEvidence, type FigureEvidence } from './figureEvidence';

export interface FigureRow {
	id: string;
	answer: string;
	/** Who is counted. */
	group: string;
	value: string;
	status: Figure['status'];
	statusName: string;
	/** The reason of a status, the words of a value without a number, and what else must be known. */
	note: string;
	/** Numbers of the pages, as the list of pages has them. */
	references: number[];
	/** What it rests on: whose pages, how many, contradicting values, corrections. */
	evidence: FigureEvidence;
}

export interface SurveyRows {
	/** Id of the survey, which is the place on the page. */
	id: string;
	when: string;
	href: string;
	country: { name: string; href: string };
	/** People asked and mode. */
	facts: string;
	rows: FigureRow[];
}

/** Every figure of a question in a table, whatever its status, grouped by survey with the newest first. */
export function figureRows(
	dataset: Dataset,
	question: Question,
	numbers: ReadonlyMap<string, number>
): SurveyRows[] {
	const corrections = readCorrections();
	const referencesOf = ({ sourceIds }: Figure): number[] =>
		sourceIds.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b);
	const labels = new Map(question.answers.map(({ id, label }) => [id, label] as const));
	return figuresOfQuestion(dataset, question.id).map(({ wave, figures }) => ({
		id: wave.id,
		when: formatFieldwork(wave),
		href: waveHref(wave),
		country: { name: dataset.countries[wave.country]?.name ?? wave.country, href: countryHref(wave.country) },
		facts: surveyFacts(wave),
		rows: figures.map((figure, index) => ({
			id: `${figure.subgroup}:${figure.answerId}:${index}`,
			answer: labels.get(figure.answerId) ?? figure.answerId,
			group: groupName(figure.subgroup),
			value: formatReported(figure.reported),
			status: figure.status,
			statusName: statusName(figure.status),
			note: figure.note,
			references: referencesOf(figure),
			evidence: figureEvidence(dataset, figure, figures, referencesOf, corrections)
		}))
	}));
}

function surveyFacts({ sampleSize, mode }: SurveyFigures['wave']): string {
	return [
		sampleSize === null
			? m.things_sample_missing()
			: m.things_sample_known({ count: formatCount(sampleSize) }),
		mode === null ? m.things_mode_missing() : modeName(mode)
	].join('; ');
}
