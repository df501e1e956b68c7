import { groupBy } from '../../dataset/groupBy';
import type { Dataset, Figure, Source, Wave } from '../../dataset/types';
import { formatFieldwork } from '../../text/dates';
import { countryHref, questionHref } from '../../text/pageLinks';
import { quoteWording } from '../../text/questionWording';
import { disclosureCard, type DisclosureCard } from './disclosureCard';

export interface SurveyEntry {
	/** Id of the survey, which is the place on the page. */
	id: string;
	when: string;
	country: { name: string; href: string };
	card: DisclosureCard;
	note: string;
	/** Figures of every status. */
	figureCount: number;
	/** Each links to the figures that this survey gives for it. */
	questions: { id: string; href: string; wording: string }[];
	sources: Source[];
}

/** Everything that is known of surveys, each with the questions of which figures were read. */
export function surveyEntries(dataset: Dataset, waves: readonly Wave[]): SurveyEntry[] {
	const ids = new Set(waves.map(({ id }) => id));
	const figures = dataset.figures.filter(({ waveId }) => ids.has(waveId));
	const byWave = groupBy(figures, ({ waveId }) => waveId);
	return waves.map((wave) => describe(dataset, wave, byWave.get(wave.id) ?? []));
}

function describe(dataset: Dataset, wave: Wave, figures: Figure[]): SurveyEntry {
	const asked = [...new Set(figures.map(({ questionId }) => questionId))];
	const questions = asked.flatMap((id) => dataset.questions[id] ?? []);
	return {
		id: wave.id,
		when: formatFieldwork(wave),
		country: { name: dataset.countries[wave.country]?.name ?? wave.country, href: countryHref(wave.country) },
		card: disclosureCard(dataset, wave, questions),
		note: wave.note,
		figureCount: figures.length,
		questions: questions.map((question) => ({
			id: question.id,
			href: `${questionHref(question.id)}#${wave.id}`,
			wording: quoteWording(question)
		})),
		sources: wave.sourceIds.flatMap((id) => dataset.sources[id] ?? [])
	};
}
